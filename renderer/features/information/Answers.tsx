import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { AnswerDialog } from './AnswerDialog.tsx';
import type { AnswerView } from './information.ts';
import styles from './Information.module.css';

interface AnswersProps {
  readonly incidentId: Id<'incident'>;
  readonly answers: readonly AnswerView[];
  readonly isOpen: boolean;
}

/** The sheet the switchboard reads from: the same answer to everybody who asks. */
export function Answers({ incidentId, answers, isOpen }: AnswersProps) {
  const { t } = useTranslation('information');
  const formats = useFormats();
  const run = useRunCommand();
  const offerUndo = useUndo();
  const retire = useCommand('answer.retire');
  const [changing, setChanging] = useState<AnswerView | null>(null);
  const used = answers.filter(({ retired }) => !retired);
  const takeOut = ({ id }: AnswerView): void => {
    void retire.run({ answerId: id, retired: true }).then((answer) => {
      if (answer.ok) offerUndo({ text: t('answerRetired'), undo: () => retire.run({ answerId: id, retired: false }) });
    });
  };
  return (
    <section aria-label={t('answers')}>
      <SectionHead fact={String(used.length)}>{t('answers')}</SectionHead>
      {used.length === 0 && <p className={styles.none}>{t('answersEmpty')}</p>}
      <dl className={styles.answers}>
        {used.map((answer) => (
          <div key={answer.id}>
            <dt>{answer.question}</dt>
            <dd>
              {answer.text === '' ? <i>{t('answerMissing')}</i> : answer.text}
              <span className={styles.notes}>{t('answerAge', { clock: formats.clock(answer.changedAt) })}</span>
              {isOpen && (
                <span className={styles.acts}>
                  <PlainButton
                    size="small"
                    onClick={() => {
                      setChanging(answer);
                    }}
                  >
                    {t('change')}
                  </PlainButton>
                  <PlainButton
                    size="small"
                    onClick={() => {
                      takeOut(answer);
                    }}
                  >
                    {t('answerRetire')}
                  </PlainButton>
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {isOpen && <PlainButton onClick={() => run('answer.write')}>{t('answer')}</PlainButton>}
      {changing !== null && (
        <AnswerDialog
          incidentId={incidentId}
          answer={changing}
          onClose={() => {
            setChanging(null);
          }}
        />
      )}
    </section>
  );
}
