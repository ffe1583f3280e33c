import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { instantOf, unixMsOf, type Instant } from '../../../shared/kernel/time.ts';
import { useCommand } from '../../api/useCommand.ts';
import { PlainButton, QuietButton } from '../../ui/Button.tsx';
import { useAsked } from '../../ui/Navigation.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { EvaluationView, FindingView } from './evaluationView.ts';
import { FindingPanel } from './FindingPanel.tsx';
import { LearningPointPanel } from './LearningPointPanel.tsx';
import type { LogLine } from './useWholeLog.ts';
import styles from './Evaluation.module.css';

interface FindingsColumnProps {
  readonly evaluation: EvaluationView;
  readonly lines: readonly LogLine[];
  readonly canWrite: boolean;
  /** Sets the timeline to a moment: what was known when a piece of evidence was recorded. */
  readonly onLookAt: (moment: Instant) => void;
}

/** What was found: what happened, why it made sense then, what is learnt, and which lines say so. */
export function FindingsColumn({ evaluation, lines, canWrite, onLookAt }: FindingsColumnProps) {
  const { t } = useTranslation('evaluation');
  const { findings } = evaluation;
  const row = useAsked('row');
  const asked = findings.find(({ id }) => id === row);
  const [openId, setOpenId] = useState<string | null>(asked?.id ?? findings[0]?.id ?? null);
  const [editing, setEditing] = useState<FindingView | 'new' | null>(null);
  const backed = findings.filter(({ evidence }) => evidence.length > 0).length;
  return (
    <section aria-labelledby="evaluation-findings" className={styles.findings} data-pane="findings">
      <SectionHead
        id="evaluation-findings"
        fact={findings.length === 0 ? undefined : t('findings.count', { count: findings.length, backed })}
      >
        {t('findings.head')}
      </SectionHead>
      {findings.length === 0 && <p className={styles.asideLead}>{t('findings.none')}</p>}
      <ul>
        {findings.map((finding) => (
          <Finding
            key={finding.id}
            evaluation={evaluation}
            finding={finding}
            isOpen={finding.id === openId}
            canWrite={canWrite}
            onToggle={() => {
              setOpenId(finding.id === openId ? null : finding.id);
            }}
            onChange={() => {
              setEditing(finding);
            }}
            onLookAt={onLookAt}
          />
        ))}
      </ul>
      {canWrite && (
        <QuietButton
          className={styles.asideButton}
          onClick={() => {
            setEditing('new');
          }}
        >
          {t('findings.add')}
        </QuietButton>
      )}
      {editing !== null && (
        <FindingPanel
          evaluationId={evaluation.id}
          finding={editing === 'new' ? null : editing}
          lines={lines}
          onSaved={setOpenId}
          onClose={() => {
            setEditing(null);
          }}
        />
      )}
    </section>
  );
}

interface FindingProps {
  readonly evaluation: EvaluationView;
  readonly finding: FindingView;
  readonly isOpen: boolean;
  readonly canWrite: boolean;
  readonly onToggle: () => void;
  readonly onChange: () => void;
  readonly onLookAt: (moment: Instant) => void;
}

const MINUTE_MS = 60_000;

function Finding({ evaluation, finding, isOpen, canWrite, onToggle, onChange, onLookAt }: FindingProps) {
  const { t } = useTranslation('evaluation');
  const words = useTranslation('learning').t;
  const offerUndo = useUndo();
  const withdraw = useCommand('evaluation.withdrawFinding');
  const restore = useCommand('evaluation.restoreFinding');
  const [isLearning, setIsLearning] = useState(false);
  const { id: findingId, number, kind, title, whatHappened, whyReasonableThen, whatWeLearn, evidence } = finding;
  const facts = [
    [t('findings.happened'), whatHappened],
    [t('findings.then'), whyReasonableThen],
    [t('findings.learn'), whatWeLearn],
  ] as const;
  const detailsId = `finding-${findingId}`;
  return (
    <li className={styles.finding}>
      <button type="button" className={styles.findingHead} data-row={findingId} aria-expanded={isOpen} aria-controls={detailsId} onClick={onToggle}>
        <span className={styles.findingNumber}>{number}</span>
        <span className={isOpen ? styles.strong : undefined}>{title ?? whatHappened}</span>
        <span className={styles.quiet}>{words(`kind.${kind}`)}</span>
      </button>
      {isOpen && (
        <div id={detailsId} className={styles.findingBody}>
          <dl>
            {facts.map(
              ([name, text]) =>
                text !== null && (
                  <div key={name} className={styles.findingFact}>
                    <dt>{name}</dt>
                    <dd>{text}</dd>
                  </div>
                ),
            )}
          </dl>
          {evidence.length === 0 ? (
            <p className={styles.assumption}>{t('findings.assumption')}</p>
          ) : (
            <p className={styles.chips}>
              {evidence.map((line) => (
                <button
                  key={line.entryId}
                  type="button"
                  className={styles.chip}
                  title={line.text ?? ''}
                  aria-label={t('findings.thenAt', { number: line.number })}
                  onClick={() => {
                    onLookAt(instantOf(Math.ceil(unixMsOf(line.recordedAt) / MINUTE_MS) * MINUTE_MS));
                  }}
                >
                  {line.number}
                </button>
              ))}
            </p>
          )}
          <div className={styles.buttons}>
            {!evaluation.discarded && (
              <QuietButton
                size="small"
                onClick={() => {
                  setIsLearning(true);
                }}
              >
                {t('findings.learning')}
              </QuietButton>
            )}
            {canWrite && (
              <>
                <PlainButton onClick={onChange}>{t('findings.change')}</PlainButton>
                <PlainButton
                  onClick={() => {
                    void withdraw.run({ findingId }).then((answer) => {
                      if (!answer.ok) return;
                      offerUndo({ text: t('findings.withdrawn', { number }), undo: () => restore.run({ findingId }) });
                    });
                  }}
                >
                  {t('findings.withdraw')}
                </PlainButton>
              </>
            )}
          </div>
        </div>
      )}
      {isLearning && (
        <LearningPointPanel
          from={{ kind: 'evaluation', id: evaluation.id }}
          findingId={findingId}
          suggestion={whatWeLearn ?? ''}
          point={null}
          onClose={() => {
            setIsLearning(false);
          }}
        />
      )}
    </li>
  );
}
