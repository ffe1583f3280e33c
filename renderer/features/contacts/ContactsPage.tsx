import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contactFilters } from '../../../shared/contract/topics/contact.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ChoiceField, TextField } from '../../ui/Field.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { Ledger, LedgerHead } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { useNavigation, useParam } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { useRows } from '../../ui/useRows.ts';
import { useTypedRows } from '../../ui/useTypedRows.ts';
import { confirmedSince } from './confirmedSince.ts';
import { ContactPanel } from './ContactPanel.tsx';
import { ContactRow } from './ContactRow.tsx';
import { PeopleTabs } from './PeopleTabs.tsx';
import { useContactActions, type ContactView } from './useContactActions.ts';
import styles from './People.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'confirmed', width: 80, kind: 'meta', end: true }],
  right: [
    { name: 'name', width: 'rest', kind: 'words' },
    { name: 'reach', width: 200 },
    { name: 'belongs', width: 240, kind: 'meta', from: 'wide' },
    { name: 'part', width: 208, kind: 'meta', from: 'medium' },
  ],
};

const PAGE_ROWS = 100;
type Filter = (typeof contactFilters)[number];

/** The register: found while it is typed, opened with Enter, kept fresh with one key per number. */
export function ContactsPage() {
  const { t } = useTranslation('contact');
  const { go } = useNavigation();
  const run = useRunCommand();
  const since = confirmedSince(useMinute());
  const list = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [offset, setOffset] = useState(0);
  const asked = useParam('contactId');
  const [opened, setOpened] = useState<string | null>(null);
  const openId = opened ?? asked;
  const actions = useContactActions();
  const { value, isLoading, isAnswered } = useQueryOf(
    'contact.all',
    { text, filter, offset, limit: PAGE_ROWS, ...(filter === 'unconfirmed' ? { confirmedSince: since } : {}) },
    { keepsPrevious: true },
  );
  const typed = useTypedRows(list, isAnswered);
  const contacts = value?.contacts ?? [];
  const total = value?.total ?? 0;
  const everybody = value?.everybody ?? 0;

  const on = (act: (contact: ContactView) => void) => (id: string) => {
    const contact = contacts.find((one) => one.id === id);
    if (contact !== undefined) act(contact);
  };
  const rows = useRows({
    'contact.confirm': on(actions.confirm),
    'contact.remove': on((contact) => {
      if (!contact.removed) actions.remove(contact);
    }),
  });
  useScreen({
    title: t('page'),
    fact: t('everybody', { count: everybody }),
    keys: [
      { keys: 'Enter', does: t('keys.open') },
      { keys: 'B', does: t('keys.confirm') },
      { keys: 'Delete', does: t('keys.remove') },
    ],
  });
  const isUntouched = everybody === 0 && filter === 'all' && text === '';
  return (
    <div className={styles.page} data-pane="page">
      <PeopleTabs>
        <QuietButton
          onClick={() => {
            go('contacts.import');
          }}
        >
          {t('import')}
        </QuietButton>
        <PrimaryButton
          onClick={() => {
            run('contact.add');
          }}
        >
          {t('add')}
        </PrimaryButton>
      </PeopleTabs>
      {actions.problem !== null && (
        <div className={styles.words}>
          <InlineProblem problem={actions.problem} />
        </div>
      )}
      {isUntouched && !isLoading ? (
        <EmptyState example={t('emptyExample')}>{t('empty')}</EmptyState>
      ) : (
        <>
          <search className={styles.find}>
            <TextField
              type="search"
              label={t('search')}
              placeholder={t('searchHint')}
              value={text}
              autoFocus
              onChange={(next) => {
                setText(next);
                setOffset(0);
              }}
              {...typed}
            />
            <ChoiceField
              label={t('filter')}
              value={filter}
              onChange={(next) => {
                setFilter(next);
                setOffset(0);
              }}
              choices={contactFilters.map((one) => ({ value: one, label: t(`filters.${one}`) }))}
            />
          </search>
          <Ledger
            ref={list}
            kind="table"
            columns={columns}
            label={t('contacts')}
            onFocus={rows.onFocus}
            onKeyDown={rows.onKeyDown}
          >
            <LedgerHead
              titles={{
                confirmed: t('column.confirmed'),
                name: t('column.name'),
                reach: t('column.reach'),
                belongs: t('column.belongs'),
                part: t('column.part'),
              }}
            />
            {contacts.map((contact) => (
              <ContactRow key={contact.id} contact={contact} since={since} onOpen={({ id }) => { setOpened(id); }} />
            ))}
          </Ledger>
          <div className={styles.words} role="status">
            {total === 0 && !isLoading && t('nobodyFound')}
          </div>
          {total > PAGE_ROWS && (
            <div className={styles.pager}>
              <span>
                {t('shown', { count: total, from: offset + 1, to: offset + contacts.length, everybody: total })}
              </span>
              <QuietButton
                disabled={offset === 0}
                onClick={() => {
                  setOffset(Math.max(0, offset - PAGE_ROWS));
                }}
              >
                {t('previous')}
              </QuietButton>
              <QuietButton
                disabled={offset + PAGE_ROWS >= total}
                onClick={() => {
                  setOffset(offset + PAGE_ROWS);
                }}
              >
                {t('next')}
              </QuietButton>
            </div>
          )}
        </>
      )}
      {openId !== '' && (
        <ContactPanel
          key={openId}
          contactId={asId(openId)}
          onClose={() => {
            setOpened(null);
            if (asked !== '') go('contacts');
          }}
        />
      )}
    </div>
  );
}
