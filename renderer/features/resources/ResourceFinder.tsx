import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { resourceShows } from '../../../shared/domain/resource/resource.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ChoiceField, TextField } from '../../ui/Field.tsx';
import { Ledger, LedgerHead } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { useAsked } from '../../ui/Navigation.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import { useTypedRows } from '../../ui/useTypedRows.ts';
import type { AblePerson, ResourceView } from './resourceForm.ts';
import { PersonRow, ResourceRow } from './ResourceRows.tsx';
import styles from './Resources.module.css';

const seen = [{ name: 'seen', width: 80, kind: 'meta', end: true }] as const;

const columns: LedgerColumns = {
  left: seen,
  right: [
    { name: 'name', width: 'rest', kind: 'words' },
    { name: 'capacity', width: 192, kind: 'meta', from: 'medium' },
    { name: 'contact', width: 200 },
    { name: 'state', width: 200 },
  ],
};

const peopleColumns: LedgerColumns = {
  left: seen,
  right: [
    { name: 'name', width: 'rest', kind: 'words' },
    { name: 'able', width: 400, kind: 'meta' },
    { name: 'contact', width: 200 },
  ],
};

/** Whoever comes for one of them sees it, wherever it stands. */
const ALL = 500;

/** A row that was found, whichever kind. */
export type Found = { readonly kind: 'resource'; readonly resource: ResourceView } | { readonly kind: 'person'; readonly person: AblePerson };

interface ResourceFinderProps {
  /** What Enter does with a row. */
  readonly onOpen: (found: Found) => void;
  /** What the letters of the list do with a row, by command. */
  readonly actions: Readonly<Record<string, (found: Found) => void>>;
}

/** Everything one may draw on, found while it is typed; ↓ goes from the field to the rows. */
export function ResourceFinder({ onOpen, actions }: ResourceFinderProps) {
  const { t } = useTranslation('resource');
  const list = useRef<HTMLDivElement>(null);
  const row = useAsked('row');
  const [text, setText] = useState('');
  const [show, setShow] = useState<(typeof resourceShows)[number]>('all');
  const { value, isLoading, isAnswered } = useQueryOf('resource.find', { text, show, ...(row === null ? {} : { limit: ALL }) }, { keepsPrevious: true });
  const typed = useTypedRows(list, isAnswered);
  const resources = value?.resources ?? [];
  const people = value?.people ?? [];
  const find = (id: string): Found | null => {
    const resource = resources.find((one) => one.id === id);
    if (resource !== undefined) return { kind: 'resource', resource };
    const person = people.find((one) => one.id === id);
    return person === undefined ? null : { kind: 'person', person };
  };
  const rows = useRows(
    Object.fromEntries(
      Object.entries(actions).map(([command, act]) => [
        command,
        (id: string) => {
          const found = find(id);
          if (found !== null) act(found);
        },
      ]),
    ),
  );
  const isNothing = resources.length + people.length === 0 && !isLoading;
  return (
    <>
      <search className={styles.find}>
        <TextField
          type="search"
          label={t('search')}
          placeholder={t('searchHint')}
          value={text}
          autoFocus
          onChange={setText}
          {...typed}
        />
        <ChoiceField label={t('show')} value={show} onChange={setShow} choices={resourceShows.map((one) => ({ value: one, label: t(`shows.${one}`) }))} />
      </search>
      <div ref={list} onFocus={rows.onFocus} onKeyDown={rows.onKeyDown}>
        {resources.length > 0 && (
          <Ledger kind="table" columns={columns} label={t('page')}>
            <LedgerHead
              titles={{
                seen: t('column.seen'),
                name: t('column.name'),
                capacity: t('column.capacity'),
                contact: t('column.contact'),
                state: t('column.state'),
              }}
            />
            {resources.map((resource) => (
              <ResourceRow key={resource.id} resource={resource} onOpen={() => { onOpen({ kind: 'resource', resource }); }} />
            ))}
          </Ledger>
        )}
        {people.length > 0 && (
          <section aria-label={t('people')}>
            <SectionHead onRule>{t('people')}</SectionHead>
            <Ledger kind="table" columns={peopleColumns} label={t('people')}>
              <LedgerHead
                titles={{ seen: t('peopleColumn.seen'), name: t('column.name'), able: t('peopleColumn.able'), contact: t('column.contact') }}
              />
              {people.map((person) => (
                <PersonRow key={person.id} person={person} onOpen={() => { onOpen({ kind: 'person', person }); }} />
              ))}
            </Ledger>
          </section>
        )}
      </div>
      {isNothing && value?.total === 0 && text === '' ? (
        <EmptyState example={t('example')}>{t('empty')}</EmptyState>
      ) : (
        <div className={styles.words} role="status">
          {isNothing ? t('nothingFound') : ''}
          {value !== undefined && value.peopleFound > people.length ? t('peopleMore', { shown: people.length, count: value.peopleFound }) : ''}
        </div>
      )}
    </>
  );
}
