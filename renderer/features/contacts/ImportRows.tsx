import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OperationOutput } from '../../../shared/contract/api.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { SectionHead } from '../../ui/SectionHead.tsx';
import people from './People.module.css';
import styles from './Import.module.css';

type PreviewRow = OperationOutput<'contact.previewImport'>['rows'][number];
type FieldName = keyof NonNullable<PreviewRow['change']>['fields'];

const columns: LedgerColumns = {
  left: [
    { name: 'take', width: 40 },
    { name: 'row', width: 40, kind: 'meta', end: true },
  ],
  right: [
    { name: 'name', width: 240 },
    { name: 'what', width: 'rest', kind: 'words' },
  ],
};
const SHOWN = 50;

interface ImportRowsProps {
  readonly rows: readonly PreviewRow[];
  /** Rows that are not to be taken. */
  readonly left: ReadonlySet<number>;
  readonly onLeave: (row: number, isLeft: boolean) => void;
}

/** The difference a list would make: what would change from what to what, who is new, who stands there twice. */
export function ImportRows({ rows, left, onLeave }: ImportRowsProps) {
  const { t } = useTranslation('contact');
  const unchanged = rows.filter(({ state }) => state === 'unchanged').length;
  return (
    <>
      {(['changed', 'new', 'repeated'] as const).map((state) => (
        <RowsOf
          key={state}
          state={state}
          rows={rows.filter((row) => row.state === state)}
          left={left}
          onLeave={onLeave}
        />
      ))}
      {unchanged > 0 && <p className={people.words}>{t('importing.unchangedFact', { count: unchanged })}</p>}
    </>
  );
}

function RowsOf({ rows, state, left, onLeave }: ImportRowsProps & { readonly state: 'changed' | 'new' | 'repeated' }) {
  const { t } = useTranslation('contact');
  const [showsAll, setShowsAll] = useState(false);
  if (rows.length === 0) return null;
  const shown = showsAll ? rows : rows.slice(0, SHOWN);
  return (
    <section aria-label={t(`importing.${state}`)}>
      <SectionHead onRule fact={t('importing.rows', { count: rows.length })}>
        {t(`importing.${state}`)}
      </SectionHead>
      <Ledger kind="list" columns={columns} label={t(`importing.${state}`)}>
        {shown.map((row) => (
          <LedgerRow key={row.row}>
            <LedgerCell column="take">
              {state !== 'repeated' && (
                <input
                  type="checkbox"
                  className={styles.take}
                  aria-label={t('importing.take', { name: row.name })}
                  checked={!left.has(row.row)}
                  onChange={(event) => {
                    onLeave(row.row, !event.currentTarget.checked);
                  }}
                />
              )}
            </LedgerCell>
            <LedgerCell column="row">{row.row}</LedgerCell>
            <LedgerCell column="name" className={people.name}>
              {row.name}
            </LedgerCell>
            <LedgerCell column="what">
              <What row={row} />
            </LedgerCell>
          </LedgerRow>
        ))}
      </Ledger>
      {rows.length > shown.length && (
        <div className={people.words}>
          <PlainButton
            onClick={() => {
              setShowsAll(true);
            }}
          >
            {t('importing.showAll', { count: rows.length - shown.length })}
          </PlainButton>
        </div>
      )}
    </section>
  );
}

function What({ row }: { readonly row: PreviewRow }) {
  const { t } = useTranslation('contact');
  const formats = useFormats();
  const shown = (field: FieldName, value: unknown): string => {
    if (Array.isArray(value)) return value.length === 0 ? t('nothing') : value.join(', ');
    if (typeof value !== 'string') return t('nothing');
    return field === 'mobile' || field === 'phone' ? formats.phone(value) : value;
  };
  const { change, fields } = row;
  if (change === null) {
    const { mobile, phone, email, position, organisation, unit, sector } = fields;
    const parts = [
      ...[mobile, phone].map((number) => (typeof number === 'string' ? formats.phone(number) : null)),
      email, position, organisation, unit, sector,
    ];
    return <>{parts.filter((part) => typeof part === 'string').join(', ')}</>;
  }
  return (
    <>
      {(Object.keys(change.fields) as FieldName[]).map((field) => (
        <span key={field} className={styles.change}>
          {t(`field.${field}`)}: <del>{shown(field, change.was[field])}</del>{' '}
          <ins>{shown(field, change.fields[field])}</ins>
        </span>
      ))}
    </>
  );
}
