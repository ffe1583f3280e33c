import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { findingTopics, type InspectionFindingTopic } from '../../../shared/domain/inspection/inspection.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton, PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ChoiceField } from '../../ui/Field.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { RuleMark } from '../../ui/RuleMark.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { useRows } from '../../ui/useRows.ts';
import { CloseFindingDialog } from './CloseFindingDialog.tsx';
import { FindingPanel } from './FindingPanel.tsx';
import { ReadinessTabs } from './ReadinessTabs.tsx';
import styles from './Readiness.module.css';

export type InspectionFinding = QueryOutput<'inspection.findings'>['findings'][number];

const columns: LedgerColumns = {
  left: [{ name: 'kind', width: 80, kind: 'meta', end: true }],
  right: [
    { name: 'text', width: 'rest', kind: 'words' },
    { name: 'due', width: 200, kind: 'meta' },
    { name: 'owner', width: 160, kind: 'meta', from: 'medium' },
    { name: 'acts', width: 232, end: true },
  ],
};

type Opened = { readonly kind: 'write'; readonly finding: InspectionFinding | null } | { readonly kind: 'close'; readonly finding: InspectionFinding } | null;

/** What inspections have found: the soonest deadline first, and how each was closed. */
export function InspectionPage() {
  const { t } = useTranslation('inspection');
  const offerUndo = useUndo();
  const { value } = useQueryOf('inspection.findings', {});
  const reopen = useCommand('inspection.reopen');
  const withdraw = useCommand('inspection.withdraw');
  const restore = useCommand('inspection.restore');
  const [topic, setTopic] = useState<InspectionFindingTopic | 'all'>('all');
  const [opened, setOpened] = useState<Opened>(null);
  const shown = (value?.findings ?? []).filter((finding) => topic === 'all' || finding.topic === topic);
  const open = shown.filter(({ closed }) => closed === null);
  const closed = shown.filter((finding) => finding.closed !== null);
  const on = (act: (finding: InspectionFinding) => void) => (id: string) => {
    const finding = open.find((one) => one.id === id);
    if (finding !== undefined) act(finding);
  };
  const rows = useRows({
    'inspection.close': on((finding) => {
      setOpened({ kind: 'close', finding });
    }),
    'inspection.change': on((finding) => {
      setOpened({ kind: 'write', finding });
    }),
  });
  useScreen({
    keys: [
      { keys: 'L', does: t('keys.close') },
      { keys: 'E', does: t('keys.change') },
    ],
  });
  const takeAway = ({ id: findingId }: InspectionFinding): void => {
    void withdraw.run({ findingId }).then((answer) => {
      if (answer.ok) offerUndo({ text: t('withdrawn'), undo: () => restore.run({ findingId }) });
    });
  };
  const close = (): void => {
    setOpened(null);
  };
  return (
    <div className={styles.page} data-pane="page">
      <ReadinessTabs />
      <div className={styles.bar}>
        <ChoiceField
          label={t('filter')}
          value={topic}
          choices={[{ value: 'all' as const, label: t('allTopics') }, ...findingTopics.map((one) => ({ value: one, label: t(`topic.${one}`) }))]}
          onChange={setTopic}
        />
        <PrimaryButton
          onClick={() => {
            setOpened({ kind: 'write', finding: null });
          }}
        >
          {t('note')}
        </PrimaryButton>
      </div>
      <SectionHead onRule fact={String(open.length)}>
        {t('open')}
      </SectionHead>
      {open.length === 0 ? (
        <EmptyState>{t('empty')}</EmptyState>
      ) : (
        <Ledger kind="list" columns={columns} label={t('open')} {...rows}>
          {open.map((finding) => (
            <FindingRow
              key={finding.id}
              finding={finding}
              acts={
                <>
                  <QuietButton
                    size="small"
                    data-row={finding.id}
                    onClick={() => {
                      setOpened({ kind: 'close', finding });
                    }}
                  >
                    {t('close')}
                  </QuietButton>{' '}
                  <PlainButton
                    size="small"
                    onClick={() => {
                      setOpened({ kind: 'write', finding });
                    }}
                  >
                    {t('change')}
                  </PlainButton>
                </>
              }
            />
          ))}
        </Ledger>
      )}
      {closed.length > 0 && (
        <>
          <SectionHead onRule fact={String(closed.length)}>
            {t('closed')}
          </SectionHead>
          <Ledger kind="list" columns={columns} label={t('closed')}>
            {closed.map((finding) => (
              <FindingRow
                key={finding.id}
                finding={finding}
                acts={
                  <PlainButton
                    size="small"
                    data-row={finding.id}
                    onClick={() => void reopen.run({ findingId: finding.id })}
                  >
                    {t('reopen')}
                  </PlainButton>
                }
              />
            ))}
          </Ledger>
        </>
      )}
      {opened?.kind === 'write' && <FindingPanel finding={opened.finding} onClose={close} onWithdraw={takeAway} />}
      {opened?.kind === 'close' && <CloseFindingDialog finding={opened.finding} onClose={close} />}
    </div>
  );
}

function FindingRow({ finding, acts }: { readonly finding: InspectionFinding; readonly acts: ReactNode }) {
  const { t } = useTranslation('inspection');
  const formats = useFormats();
  const { kind, topic, text, legalBasis, by, foundOn, dueOn, owner, criterionId, isOverdue, closed } = finding;
  const under = [t(`topic.${topic}`), legalBasis, criterionId ?? '', t('foundBy', { by, date: formats.calendarDay(foundOn) })];
  return (
    <LedgerRow isTall {...(isOverdue ? { mark: <RuleMark kind="exception" /> } : {})} data-finding={text}>
      <LedgerCell column="kind">{t(`kind.${kind}`)}</LedgerCell>
      <LedgerCell column="text">
        <span className={styles.strong}>{text}</span>
        <span className={styles.under}>{under.filter((part) => part.trim() !== '').join(' · ')}</span>
        {closed !== null && <span className={styles.under}>{[closed.how, closed.proof].filter((part) => part !== '').join('. ')}</span>}
      </LedgerCell>
      <LedgerCell column="due">
        {closed !== null
          ? t('closedOn', { date: formats.calendarDay(closed.on) })
          : t(isOverdue ? 'overdue' : 'due', { date: formats.calendarDay(dueOn) })}
      </LedgerCell>
      <LedgerCell column="owner">{owner?.label ?? t('noOwner')}</LedgerCell>
      <LedgerCell column="acts">{acts}</LedgerCell>
    </LedgerRow>
  );
}
