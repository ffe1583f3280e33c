import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isSettled, measureEffects, measureStates, type MeasureEffect, type MeasureState } from '../../../shared/domain/measure/measure.ts';
import { osloDay } from '../../../shared/kernel/osloDay.ts';
import { instantOf, unixMsOf } from '../../../shared/kernel/time.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { AboutObject } from '../../objects/AboutObject.tsx';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton, PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { LongTextField, RadioField } from '../../ui/Field.tsx';
import { Form, FormButtons } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { PageLink } from '../../ui/Navigation.tsx';
import { SidePanel } from '../../ui/Panel.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { DayField } from '../../ui/TimeField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { CarryDialog } from './CarryDialog.tsx';
import { MeasureDialog, type MeasureView } from './MeasureDialog.tsx';
import styles from './Risks.module.css';

const ASK_AGAIN_MS = 91 * 24 * 3_600_000;

/** One measure beside the list: what it is for, what its owner has answered, and the next answer. */
export function MeasurePanel({ measure, onClose }: { readonly measure: MeasureView; readonly onClose: () => void }) {
  const { t } = useTranslation('measure');
  const formats = useFormats();
  const offerUndo = useUndo();
  const remove = useCommand('measure.remove');
  const restore = useCommand('measure.restore');
  const [isChanging, setIsChanging] = useState(false);
  const [isCarrying, setIsCarrying] = useState(false);
  const incidentOf = useCarryingIncident();
  const { id: measureId, text, event, barrier, owner, party, dueOn, reports, task, asksOn } = measure;
  if (isChanging) {
    return <MeasureDialog eventId={event.id} measure={measure} onClose={() => { setIsChanging(false); }} />;
  }
  const takeAway = async (): Promise<void> => {
    const answer = await remove.run({ measureId });
    if (!answer.ok) return;
    onClose();
    offerUndo({ text: t('removed'), undo: () => restore.run({ measureId }) });
  };
  return (
    <SidePanel isOpen title={text} onClose={onClose}>
      <div className={styles.panel}>
        <dl className={styles.told}>
          <div>
            <dt>{t('about')}</dt>
            <dd>
              <PageLink page="risk" params={{ eventId: event.id }}>
                {event.title}
              </PageLink>
            </dd>
          </div>
          {barrier !== null && (
            <div>
              <dt>{t('barrier')}</dt>
              <dd>
                <PageLink page="risk.bowTie" params={{ eventId: event.id }}>
                  {barrier}
                </PageLink>
              </dd>
            </div>
          )}
          <div>
            <dt>{t('owner')}</dt>
            <dd>{[owner.label, party].filter((one) => one !== '').join(', ')}</dd>
          </div>
          <div>
            <dt>{t('dueOn')}</dt>
            <dd>{formats.calendarDay(dueOn)}</dd>
          </div>
          {task !== null && (
            <div>
              <dt>{t('task')}</dt>
              <dd>
                <PageLink page="incident.tasks" params={{ incidentId: task.incidentId, row: task.id }}>
                  {t('taskIn', { number: task.number, incident: incidentOf(task) })}
                </PageLink>
              </dd>
            </div>
          )}
        </dl>
        <div className={styles.stack}>
          <FormButtons>
            <QuietButton size="small" onClick={() => { setIsChanging(true); }}>
              {t('change')}
            </QuietButton>
            {task === null && asksOn !== null && (
              <QuietButton size="small" onClick={() => { setIsCarrying(true); }}>
                {t('carry')}
              </QuietButton>
            )}
            <PlainButton size="small" onClick={() => void takeAway()}>
              {t('remove')}
            </PlainButton>
          </FormButtons>
        </div>
        {/* What the task says now is what is answered for. */}
        <Report key={task?.status} measure={measure} onClose={onClose} />
        <SectionHead level={3}>{t('history')}</SectionHead>
        {reports.length === 0 ? (
          <p className={styles.told}>{t('historyNone')}</p>
        ) : (
          <ul className={styles.list}>
            {reports.map(({ id, at, state, effect, note }) => (
              <li key={id}>
                {t('answered', { date: formats.date(at), state: t(`state.${state}`), effect: t(`effect.${effect}`) })}
                {note !== '' && <span className={styles.under}>{note}</span>}
              </li>
            ))}
          </ul>
        )}
        <AboutObject kind="measure" id={measure.id} />
        {isCarrying && <CarryDialog measure={measure} onClose={() => { setIsCarrying(false); }} />}
      </div>
    </SidePanel>
  );
}

/** What the incident a measure is carried in is called. */
function useCarryingIncident(): (task: NonNullable<MeasureView['task']>) => string {
  const { t } = useTranslation('object');
  return ({ incident }) => (incident === '' ? t('kind.incident').toLocaleLowerCase() : incident);
}

interface ReportForm {
  readonly state: MeasureState;
  readonly effect: MeasureEffect;
  readonly note: string;
  readonly askOn: string | null;
}

function Report({ measure, onClose }: { readonly measure: MeasureView; readonly onClose: () => void }) {
  const { t } = useTranslation('measure');
  const offerUndo = useUndo();
  const now = useMinute();
  const report = useCommand('measure.report');
  const takeBack = useCommand('measure.takeBackReport');
  const incidentOf = useCarryingIncident();
  const { id: measureId, state, effect, task } = measure;
  const { form: written, change, clear, isRestored } = useFormDraft<ReportForm>(`measure.report.${measureId}`, {
    state: state === 'planned' && measure.isDue ? 'underway' : state,
    effect,
    note: '',
    askOn: osloDay(instantOf(unixMsOf(now) + ASK_AGAIN_MS)),
  });
  const form = task === null ? written : { ...written, state };
  const settled = isSettled(form);
  const save = async (): Promise<void> => {
    const answer = await report.run({ measureId, ...form, askOn: settled ? null : form.askOn });
    if (!answer.ok) return;
    const { reportId } = answer.value;
    clear();
    onClose();
    offerUndo({ text: t('reported'), undo: () => takeBack.run({ measureId, reportId }) });
  };
  return (
    <>
      <SectionHead level={3}>{t('report')}</SectionHead>
      <p className={styles.told}>{t('reportLead')}</p>
      <Form onSubmit={() => void save()} label={t('report')}>
        <DraftNote isRestored={isRestored} onDiscard={clear} />
        {task === null ? (
          <RadioField
            label={t('stateAsk')}
            value={form.state}
            onChange={(next) => { change({ state: next }); }}
            choices={measureStates.map((value) => ({ value, label: t(`state.${value}`) }))}
          />
        ) : (
          <p className={styles.told}>
            {t('stateByTask', { number: task.number, incident: incidentOf(task), state: t(`state.${state}`).toLocaleLowerCase() })}
          </p>
        )}
        <RadioField
          label={t('effectAsk')}
          value={form.effect}
          onChange={(next) => { change({ effect: next }); }}
          choices={measureEffects.map((value) => ({ value, label: t(`effect.${value}`) }))}
        />
        <LongTextField
          label={form.state === 'stopped' ? t('noteStopped') : t('note')}
          value={form.note}
          onChange={(note) => { change({ note }); }}
          rows={2}
          maxLength={5000}
          isRequired={form.state === 'stopped'}
        />
        {!settled && (
          <DayField label={t('askOn')} hint={t('askOnHint')} value={form.askOn} onChange={(askOn) => { change({ askOn }); }} isRequired />
        )}
        {report.state.kind === 'refused' && <InlineProblem problem={report.state.refusal} />}
        <FormButtons>
          <PrimaryButton type="submit">{t('reportSave')}</PrimaryButton>
        </FormButtons>
      </Form>
    </>
  );
}
