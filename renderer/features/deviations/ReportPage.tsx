import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandInput, CommandOutput } from '../../../shared/contract/api.ts';
import { deviationKinds } from '../../../shared/domain/deviation/deviation.ts';
import { holdsIdentityNumber } from '../../../shared/domain/identityNumber.ts';
import { useCommand } from '../../api/useCommand.ts';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { RadioField } from '../../ui/Field.tsx';
import { Form, FormButtons } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { PageLink } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { DeviationTabs } from './DeviationTabs.tsx';
import { MoreFields } from './MoreFields.tsx';
import { PaperFields } from './PaperFields.tsx';
import { routineMeant, useReportForm, useRoutines, wordsIn } from './useReportForm.ts';
import { WhatFields } from './WhatFields.tsx';
import styles from './Deviations.module.css';

/**
 * One screen, by the keyboard, in less than two minutes. First the router: what is about one patient is sent to the system
 * that keeps such records. What was typed stays whatever happens.
 */
export function ReportPage() {
  const { t } = useTranslation('deviation');
  const offerUndo = useUndo();
  const report = useCommand('deviation.report');
  const withdraw = useCommand('deviation.withdraw');
  const { form, change, clear } = useReportForm();
  const routines = useRoutines();
  const [sent, setSent] = useState<CommandOutput<'deviation.report'> | null>(null);
  const [isTried, setIsTried] = useState(false);
  useScreen({ title: t('newPage') });
  const hasIdentity = holdsIdentityNumber(wordsIn(form));
  const isPaperUndated = form.isPaper && form.writtenOn === null;
  const send = async (): Promise<void> => {
    setIsTried(true);
    if (hasIdentity || isPaperUndated) return;
    const { isPaper, writtenOn, writtenBy, copiedBy, routine, reference, happenedAt, about: _about, ...said } = form;
    const given: CommandInput<'deviation.report'> = {
      ...said,
      isAboutPatient: false,
      factors: [...form.factors],
      routine: routineMeant(routine, routines),
      patientReference: reference.trim() === '' ? null : reference,
      ...(happenedAt === null ? {} : { happenedAt }),
      paper: isPaper && writtenOn !== null ? { writtenOn, writtenBy: writtenBy.trim() === '' ? null : writtenBy, copiedBy } : null,
    };
    const answer = await report.run(given);
    if (!answer.ok) return;
    const { deviationId, number } = answer.value;
    clear();
    setIsTried(false);
    setSent(answer.value);
    offerUndo({
      text: t('form.sent', { number }),
      undo: () => {
        setSent(null);
        return withdraw.run({ deviationId, reason: t('undoReason') });
      },
    });
  };
  if (sent !== null) {
    return (
      <div className={styles.page}>
        <DeviationTabs />
        <div className={styles.words} role="status">
          <h2 className={styles.sent}>{t('form.sent', { number: sent.number })}</h2>
          <p>{t('form.sentLead')}</p>
          <p>
            <PageLink page="deviation" params={{ deviationId: sent.deviationId }}>
              {t('form.toIt', { number: sent.number })}
            </PageLink>
          </p>
          <QuietButton
            autoFocus
            onClick={() => {
              setSent(null);
            }}
          >
            {t('form.another')}
          </QuietButton>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <DeviationTabs />
      <Form onRule label={t('newPage')} onSubmit={() => void send()}>
        <RadioField
          label={t('form.kind')}
          value={form.kind}
          onChange={(kind) => {
            change({ kind });
          }}
          choices={deviationKinds.map((value) => ({ value, label: t(value === 'negative' ? 'form.kindNegative' : 'form.kindPositive') }))}
        />
        <RadioField
          label={t('form.routerLabel')}
          value={form.about}
          onChange={(about) => {
            change({ about });
          }}
          choices={[
            { value: 'no', label: t('form.routerNo') },
            { value: 'yes', label: t('form.routerYes') },
          ]}
        />
        {form.about === 'yes' && (
          <div className={styles.router} role="alert">
            <p>{t('form.routerWords')}</p>
            <p className={styles.quiet}>{t('form.routerElse')}</p>
          </div>
        )}
        {form.about === 'no' && (
          <>
            <WhatFields form={form} change={change} />
            <MoreFields form={form} change={change} routines={routines} />
            <PaperFields form={form} change={change} isUndated={isTried && isPaperUndated} />
            {hasIdentity && (
              <p className={styles.problem} role="alert">
                {t('form.identity')}
              </p>
            )}
            {report.state.kind === 'refused' && <InlineProblem problem={report.state.refusal} />}
            <FormButtons>
              <PrimaryButton type="submit">{t('form.send')}</PrimaryButton>
            </FormButtons>
          </>
        )}
      </Form>
    </div>
  );
}
