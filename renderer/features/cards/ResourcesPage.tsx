import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { SectionHead } from '../../ui/SectionHead.tsx';
import styles from './Cards.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'phone', width: 'rest', kind: 'number', end: true }],
  right: [
    { name: 'who', width: 'rest', kind: 'words' },
    { name: 'can', width: 420, kind: 'meta' },
  ],
};

/** Who knows something about this: people by competence, language, place or name, while one types (SC-02). */
export function ResourcesPage() {
  const { t } = useTranslation('card');
  const formats = useFormats();
  const [text, setText] = useState('');
  const { value, isLoading } = useQueryOf('contact.all', { text, limit: 50 });
  const contacts = (value?.contacts ?? []).filter(
    ({ competences, languages }) => text.trim() !== '' || competences.length + languages.length > 0,
  );
  return (
    <div className={styles.area} data-pane="page">
      <SectionHead onRule fact={t('resources.count', { count: contacts.length })}>
        {t('resources.page')}
      </SectionHead>
      <div className={styles.lead}>
        <TextField label={t('resources.find')} value={text} onChange={setText} />
      </div>
      {contacts.length === 0 && !isLoading ? (
        <EmptyState>{t('resources.none')}</EmptyState>
      ) : (
        <Ledger kind="list" columns={columns} label={t('resources.page')}>
          {contacts.map(({ id, name, position, organisation, mobile, phone, competences, languages }) => (
            <LedgerRow key={id}>
              <LedgerCell column="phone">{formats.phone(mobile ?? phone ?? '')}</LedgerCell>
              <LedgerCell column="who">
                {name}
                <span className={styles.under}>{[position, organisation].filter((part) => part !== null).join(', ')}</span>
              </LedgerCell>
              <LedgerCell column="can">
                {competences.join(', ')}
                <span className={styles.under}>{languages.join(', ')}</span>
              </LedgerCell>
            </LedgerRow>
          ))}
        </Ledger>
      )}
    </div>
  );
}
