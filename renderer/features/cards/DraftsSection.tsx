import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useMinute } from '../../ui/clock.ts';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink } from '../../ui/Navigation.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useFormats } from '../../text/i18n.ts';
import styles from './Cards.module.css';

const columns: LedgerColumns = {
  left: [],
  right: [
    { name: 'title', width: 'rest', kind: 'words' },
    { name: 'state', width: 248, kind: 'meta', from: 'medium' },
    { name: 'saved', width: 304, kind: 'meta', end: true },
  ],
};

/** What is being written, for those who write cards. Nothing of it can be used. */
export function DraftsSection() {
  const { t } = useTranslation('cardWriting');
  const formats = useFormats();
  const minute = useMinute();
  const drafts = useQueryOf('card.drafts', {}).value?.drafts ?? [];
  if (drafts.length === 0) return null;
  return (
    <section aria-label={t('drafts')}>
      <SectionHead onRule fact={t('draftsLead')}>
        {t('drafts')}
      </SectionHead>
      <Ledger kind="list" columns={columns} label={t('drafts')}>
        {drafts.map(({ cardId, content, basedOn, savedAt, by, isStartingPoint }) => {
          const when = formats.dateTimeShort(savedAt, minute);
          return (
            <LedgerRow key={cardId}>
              <LedgerCell column="title">
                <PageLink className={styles.link} page="card.edit" params={{ cardId }}>
                  {content.title === '' ? t('untitled') : content.title}
                </PageLink>
              </LedgerCell>
              <LedgerCell column="state">
                {basedOn !== null
                  ? t('draftOfVersion', { version: basedOn })
                  : t(isStartingPoint ? 'startingPoint' : 'draftOfNew')}
              </LedgerCell>
              <LedgerCell column="saved">
                {by.name === null ? t('saved', { when }) : t('savedBy', { when, who: by.name })}
              </LedgerCell>
            </LedgerRow>
          );
        })}
      </Ledger>
    </section>
  );
}
