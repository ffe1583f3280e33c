import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useDraft } from '../../api/useDraft.ts';
import { useFormats } from '../../text/i18n.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Form } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useCommandHandler, useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { pictureColumns } from './pictureColumns.ts';
import type { PictureView } from './pictureView.ts';
import styles from './Picture.module.css';

interface EvaluationSectionProps {
  readonly incidentId: Id<'incident'>;
  readonly round: PictureView['round'];
  readonly isLive: boolean;
}

/** The fourth panel of the crisis loop: do the measures work? From here one goes round again. */
export function EvaluationSection({ incidentId, round, isLive }: EvaluationSectionProps) {
  const { t } = useTranslation('picture');
  const formats = useFormats();
  const run = useRunCommand();
  const draft = useDraft(`picture.evaluation.${incidentId}`);
  const input = useRef<HTMLInputElement | null>(null);
  const evaluate = useCommand('round.evaluate');
  useCommandHandler('picture.evaluate', () => input.current?.focus(), isLive);
  const save = (): void => {
    const { text } = draft;
    if (text.trim() === '') return;
    draft.clear();
    void evaluate.run({ incidentId, text }).then((answer) => {
      if (!answer.ok) draft.restore(text);
    });
  };
  return (
    <section aria-label={t('evaluation')} data-pane="evaluation">
      <SectionHead onRule fact={t('round', { number: round.number })}>
        {t('evaluation')}
      </SectionHead>
      <Ledger kind="list" columns={pictureColumns} label={t('evaluation')}>
        {round.evaluations.map(({ text, written }) => (
          <LedgerRow key={written.position}>
            <LedgerCell column="source">
              <span className={styles.time}>{formats.clock(written.at)}</span>
            </LedgerCell>
            <LedgerCell column="text">{text}</LedgerCell>
            <LedgerCell column="age">{written.by.initials}</LedgerCell>
          </LedgerRow>
        ))}
      </Ledger>
      {isLive && (
        <Form onRule onSubmit={save} label={t('evaluationLabel')}>
          <TextField
            ref={(element) => {
              input.current = element;
              draft.ref(element);
            }}
            label={t('evaluationLead', { number: round.number })}
            value={draft.text}
            onChange={(next) => {
              draft.write(next);
            }}
            maxLength={2000}
          />
          <div>
            <QuietButton onClick={() => run('picture.startRound')}>{t('startRound')}</QuietButton>
          </div>
          {evaluate.state.kind === 'refused' && <InlineProblem problem={evaluate.state.refusal} />}
        </Form>
      )}
    </section>
  );
}
