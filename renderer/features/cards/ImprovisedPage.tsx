import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton, PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Form } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink, useParam } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import { MarkDialog } from './MarkDialog.tsx';
import { useImprovised, type Markable } from './useImprovised.ts';
import styles from './Cards.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'when', width: 'rest', kind: 'meta', end: true }],
  right: [
    { name: 'text', width: 'rest', kind: 'words' },
    { name: 'role', width: 220, kind: 'meta' },
    { name: 'act', width: 120, kind: 'plain', end: true },
  ],
};

/** What was done and stood on no card (S0-04): marked, and made into one card draft. Also when one looks back. */
export function ImprovisedPage() {
  const { t } = useTranslation('improvised');
  const formats = useFormats();
  const minute = useMinute();
  const incidentId = asId<'incident'>(useParam('incidentId'));
  const { value, isLoading } = useQueryOf('improvised.ofIncident', { incidentId });
  const { tasks, lines, mark, unmark, make, title, setTitle, problem } = useImprovised(incidentId, value);
  const [isAdding, setIsAdding] = useState(false);
  const steps = value?.steps ?? [];
  const rows = useRows({
    'improvised.unmark': (row) => {
      const step = steps.find(({ id }) => id === row);
      if (step !== undefined) unmark(step);
    },
  });
  useScreen({
    keys: [
      { keys: 'Enter', does: t('keys.mark') },
      { keys: 'T', does: t('keys.unmark') },
    ],
  });
  const markable = (heading: string, found: readonly Markable[]) => (
    <>
      <SectionHead onRule fact={t('count', { count: found.length })}>
        {heading}
      </SectionHead>
      <Ledger kind="list" columns={columns} label={heading} {...rows}>
        {found.map((one) => (
          <LedgerRow key={one.source.id}>
            <LedgerCell column="when">{one.when === null ? '' : formats.clock(one.when)}</LedgerCell>
            <LedgerCell column="text">
              <button
                type="button"
                className={styles.deed}
                data-row={one.source.id}
                onClick={() => {
                  mark(one);
                }}
              >
                {one.text}
              </button>
            </LedgerCell>
            <LedgerCell column="role">{one.by}</LedgerCell>
            <LedgerCell column="act">
              <PlainButton
                size="small"
                aria-label={`${t('mark')}: ${one.text}`}
                onClick={() => {
                  mark(one);
                }}
              >
                {t('mark')}
              </PlainButton>
            </LedgerCell>
          </LedgerRow>
        ))}
      </Ledger>
    </>
  );
  return (
    <div className={styles.area} data-pane="page">
      <p className={styles.lead}>{t('lead')}</p>
      {problem !== null && (
        <div className={styles.lead}>
          <InlineProblem problem={problem} />
        </div>
      )}
      <SectionHead onRule fact={t('count', { count: steps.length })}>
        {t('marked')}
      </SectionHead>
      {steps.length === 0 && !isLoading && <EmptyState example={t('example')}>{t('empty')}</EmptyState>}
      <Ledger kind="list" columns={columns} label={t('marked')} {...rows}>
        {steps.map((step) => (
          <LedgerRow key={step.id}>
            <LedgerCell column="when">{`${formats.clock(step.markedAt)} ${step.initials}`.trim()}</LedgerCell>
            <LedgerCell column="text">
              <button type="button" className={styles.deed} data-row={step.id}>
                {step.text}
              </button>
              {step.card !== null && <span className={styles.meta}> {t('fromCard', { card: step.card })}</span>}
            </LedgerCell>
            <LedgerCell column="role">{step.role?.title ?? <i>{t('noRole')}</i>}</LedgerCell>
            <LedgerCell column="act">
              <PlainButton
                size="small"
                aria-label={`${t('unmark')}: ${step.text}`}
                onClick={() => {
                  unmark(step);
                }}
              >
                {t('unmark')}
              </PlainButton>
            </LedgerCell>
          </LedgerRow>
        ))}
      </Ledger>
      <Form onRule onSubmit={make} label={t('make')}>
        {steps.length > 0 && <TextField label={t('draftTitle')} value={title} onChange={setTitle} maxLength={200} />}
        <div className={styles.improvisedActs}>
          {steps.length > 0 && <PrimaryButton type="submit">{t('make')}</PrimaryButton>}
          <QuietButton
            onClick={() => {
              setIsAdding(true);
            }}
          >
            {t('add')}
          </QuietButton>
        </div>
      </Form>
      {value !== undefined && value.drafts.length > 0 && (
        <>
          <SectionHead onRule>{t('drafts')}</SectionHead>
          {value.drafts.map((draft) => (
            <p key={draft.cardId} className={styles.lead}>
              <PageLink page="card.edit" params={{ cardId: draft.cardId }}>
                {draft.title}
              </PageLink>{' '}
              {t('draft', { when: formats.dateTimeShort(draft.at, minute), count: draft.steps })}
            </p>
          ))}
        </>
      )}
      {tasks.length > 0 ? markable(t('tasks'), tasks) : <p className={styles.lead}>{t('noTasks')}</p>}
      {lines.length > 0 && markable(t('lines'), lines)}
      {isAdding && (
        <MarkDialog
          incidentId={incidentId}
          onClose={() => {
            setIsAdding(false);
          }}
        />
      )}
    </div>
  );
}
