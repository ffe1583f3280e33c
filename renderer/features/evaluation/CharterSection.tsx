import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { useOwners } from '../../api/useOwners.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { FormPanel } from '../../ui/FormDialog.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { useFormats } from '../../text/i18n.ts';
import { CharterFields } from './CharterFields.tsx';
import { charterInForm, charterToGive } from './charterForm.ts';
import { sameAsRead, type EvaluationView } from './evaluationView.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import styles from './Evaluation.module.css';

/** What was settled before the work began. */
export function CharterSection({ evaluation, canWrite }: { readonly evaluation: EvaluationView; readonly canWrite: boolean }) {
  const { t } = useTranslation('evaluation');
  const formats = useFormats();
  const [isChanging, setIsChanging] = useState(false);
  const { purpose, leader, minutesAvailable, resources, methodSupport, deadline } = evaluation.charter;
  const facts = [
    [t('charter.purpose'), purpose],
    [t('charter.leader'), leader.label],
    [t('charter.hours'), formats.number(minutesAvailable / 60)],
    [t('charter.resources'), resources],
    [t('charter.methodSupport'), methodSupport],
    [t('charter.deadline'), deadline === null ? '' : formats.calendarDay(deadline)],
  ] as const;
  return (
    <section aria-labelledby="evaluation-charter" className={styles.section}>
      <SectionHead onRule id="evaluation-charter">
        {t('charter.head')}
      </SectionHead>
      <dl className={styles.facts}>
        {facts.map(
          ([name, text]) =>
            text !== '' && (
              <div key={name} className={styles.fact}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
      {canWrite && (
        <div className={styles.under}>
          <QuietButton
            onClick={() => {
              setIsChanging(true);
            }}
          >
            {t('charter.change')}
          </QuietButton>
        </div>
      )}
      {isChanging && (
        <CharterPanel
          evaluation={evaluation}
          onClose={() => {
            setIsChanging(false);
          }}
        />
      )}
    </section>
  );
}

function CharterPanel({ evaluation, onClose }: { readonly evaluation: EvaluationView; readonly onClose: () => void }) {
  const { t } = useTranslation('evaluation');
  const offerUndo = useUndo();
  const owners = useOwners();
  const changeCharter = useCommand('evaluation.changeCharter');
  const { id: evaluationId, charter } = evaluation;
  const { form, change, clear } = useFormDraft(`evaluation.charter.${evaluationId}`, charterInForm(charter));
  const save = (): void => {
    const isSameLeader = form.leader === charter.leader.label;
    const given = charterToGive(form, isSameLeader ? sameAsRead(charter.leader) : owners.ownerOf(form.leader));
    if (given === null) return;
    void changeCharter.run({ evaluationId, charter: given }).then((answer) => {
      if (!answer.ok && answer.refusal.code !== 'evaluation/nothing-changed') return;
      clear();
      onClose();
      if (answer.ok) {
        const { was } = answer.value;
        offerUndo({ text: t('charter.changed'), undo: () => changeCharter.run({ evaluationId, charter: was }) });
      }
    });
  };
  return (
    <FormPanel
      title={t('charter.change')}
      save={t('save')}
      onSave={save}
      onClose={onClose}
      state={changeCharter.state}
    >
      <CharterFields form={form} change={change} isTried />
    </FormPanel>
  );
}
