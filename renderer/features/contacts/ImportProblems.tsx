import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OperationOutput } from '../../../shared/contract/api.ts';
import { useFormats, useTextOf, type TextKey } from '../../text/i18n.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { RuleMark } from '../../ui/RuleMark.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import people from './People.module.css';

type Problem = OperationOutput<'contact.previewImport'>['problems'][number];

const columns: LedgerColumns = {
  left: [{ name: 'row', width: 80, kind: 'meta', end: true }],
  right: [
    { name: 'what', width: 'rest', kind: 'words' },
    { name: 'column', width: 200, kind: 'meta', from: 'medium' },
  ],
};
const SHOWN = 20;

/** A number that was read is shown as numbers are. */
function said({ code, params }: Problem, phone: (e164: string) => string): Problem['params'] {
  const { value } = params;
  return code === 'import/phone-doubtful' && typeof value === 'string' ? { ...params, value: phone(value) } : params;
}

interface ImportProblemsProps {
  readonly problems: readonly Problem[];
  /** Headings of the file. */
  readonly columns: readonly string[];
}

/** What could not be read as it stood, row by row, and what became of it. */
export function ImportProblems({ problems, columns: headings }: ImportProblemsProps) {
  const { t } = useTranslation('contact');
  const textOf = useTextOf();
  const formats = useFormats();
  const [showsAll, setShowsAll] = useState(false);
  if (problems.length === 0) return null;
  const shown = showsAll ? problems : problems.slice(0, SHOWN);
  return (
    <section aria-label={t('importing.problems')}>
      <SectionHead onRule fact={t('importing.rows', { count: problems.length })}>
        {t('importing.problems')}
      </SectionHead>
      <Ledger kind="list" columns={columns} label={t('importing.problems')}>
        {shown.map((problem, at) => (
          <LedgerRow
            key={at}
            {...(problem.effect === 'row-left-out' ? { mark: <RuleMark kind="exception" /> } : {})}
          >
            <LedgerCell column="row">{t('importing.row', { row: problem.row })}</LedgerCell>
            <LedgerCell column="what">
              {textOf(`contact:problem.${problem.code}` as TextKey, said(problem, formats.phone))}
              <span className={people.second}>{t(`effect.${problem.effect}`)}</span>
            </LedgerCell>
            <LedgerCell column="column">{problem.column === null ? '' : (headings[problem.column] ?? '')}</LedgerCell>
          </LedgerRow>
        ))}
      </Ledger>
      {problems.length > shown.length && (
        <div className={people.words}>
          <PlainButton
            onClick={() => {
              setShowsAll(true);
            }}
          >
            {t('importing.showAll', { count: problems.length - shown.length })}
          </PlainButton>
        </div>
      )}
    </section>
  );
}
