import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useOwners } from '../../api/useOwners.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LongTextField, TextField } from '../../ui/Field.tsx';
import { Form, FormButtons } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useNavigation, useParam } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { CharterFields } from './CharterFields.tsx';
import { charterToGive, missingOf, type CharterForm } from './charterForm.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { useIncidentTitle } from './useIncidentTitle.ts';
import styles from './Evaluation.module.css';

interface NewForm extends CharterForm {
  readonly title: string;
  readonly reason: string;
}

/** The charter comes before the work: without it no evaluation is opened. */
export function NewEvaluationPage() {
  const { t } = useTranslation('evaluation');
  const { go } = useNavigation();
  const incidentId = asId<'incident'>(useParam('incidentId'));
  const incident = useQueryOf('incident.one', { incidentId }).value?.incident ?? null;
  const main = useQueryOf('evaluation.all', { incidentId }).value?.evaluations.find(({ title }) => title === null) ?? null;
  const titleOf = useIncidentTitle();
  const [isPartial, setIsPartial] = useState(false);
  useScreen(incident === null ? {} : { title: t('titleOf', { title: titleOf(incident) }) });
  if (incident === null) return null;
  if (main !== null && !isPartial) {
    return (
      <EmptyState
        action={
          <div className={styles.buttons}>
            <PrimaryButton
              onClick={() => {
                go('evaluation', { evaluationId: main.id });
              }}
            >
              {t('charter.goThere')}
            </PrimaryButton>
            <QuietButton
              onClick={() => {
                setIsPartial(true);
              }}
            >
              {t('charter.openPartial')}
            </QuietButton>
          </div>
        }
      >
        {t('charter.exists')}
      </EmptyState>
    );
  }
  const isRunning = incident.kind === 'real' && incident.closedAt === null;
  return <CharterPage incidentId={incidentId} isRunning={isRunning} isPartial={main !== null} />;
}

interface CharterPageProps {
  readonly incidentId: ReturnType<typeof asId<'incident'>>;
  readonly isRunning: boolean;
  readonly isPartial: boolean;
}

function CharterPage({ incidentId, isRunning, isPartial }: CharterPageProps) {
  const { t } = useTranslation('evaluation');
  const { go } = useNavigation();
  const offerUndo = useUndo();
  const owners = useOwners();
  const open = useCommand('evaluation.open');
  const discard = useCommand('evaluation.discard');
  const { form, change, clear } = useFormDraft<NewForm>(`evaluation.new.${incidentId}`, {
    purpose: t('charter.purposeDefault'),
    leader: '',
    hours: '',
    resources: '',
    methodSupport: t('charter.methodDefault'),
    deadline: null,
    title: '',
    reason: '',
  });
  const [isTried, setIsTried] = useState(false);
  const missing = missingOf(form);
  const save = (): void => {
    setIsTried(true);
    const charter = charterToGive(form, owners.ownerOf(form.leader));
    if (charter === null || missing.length > 0) return;
    const { title, reason } = form;
    void open
      .run({
        incidentId,
        charter,
        ...(title.trim() === '' ? {} : { title }),
        ...(reason.trim() === '' ? {} : { reason }),
      })
      .then((answer) => {
        if (!answer.ok) return;
        clear();
        const { evaluationId } = answer.value;
        go('evaluation', { evaluationId });
        offerUndo({ text: t('newPage'), undo: () => discard.run({ evaluationId }) });
      });
  };
  return (
    <div className={styles.page}>
      <p className={styles.lead}>{t('charter.lead')}</p>
      <Form onSubmit={save} onRule label={t('charter.head')}>
        {isPartial && (
          <TextField
            label={t('charter.titleLabel')}
            hint={t('charter.titleHint')}
            value={form.title}
            onChange={(title) => {
              change({ title });
            }}
            maxLength={200}
            isRequired
          />
        )}
        <CharterFields form={form} change={change} isTried={isTried} />
        {isRunning && (
          <LongTextField
            label={t('charter.reason')}
            value={form.reason}
            onChange={(reason) => {
              change({ reason });
            }}
            rows={2}
            isRequired
          />
        )}
        {open.state.kind === 'refused' && <InlineProblem problem={open.state.refusal} />}
        <FormButtons>
          <PrimaryButton type="submit">{t('charter.open')}</PrimaryButton>
          {isTried && missing.length > 0 && (
            <p role="alert" className={styles.quiet}>
              {t('charter.notYet', { count: missing.length })}
            </p>
          )}
        </FormButtons>
      </Form>
    </div>
  );
}
