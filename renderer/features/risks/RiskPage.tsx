import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { osloDay } from '../../../shared/kernel/osloDay.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PlainButton, PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { Columns } from '../../ui/Columns.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { Form } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useNavigation, useParam } from '../../ui/Navigation.tsx';
import { NotHere } from '../../ui/NotHere.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { changesOf, formOf, type EventForm } from './eventForm.ts';
import { DecidedFields, JudgedFields, PlaceFields, SceneFields } from './EventFields.tsx';
import { RiskAside } from './RiskAside.tsx';
import { RiskStanding } from './RiskStanding.tsx';
import type { RiskView } from './riskView.ts';
import styles from './Risks.module.css';

/** Everything about one unwanted event: the words to the left, what hangs on it to the right. */
export function RiskPage() {
  const eventId = asId<'hazardEvent'>(useParam('eventId'));
  const { value, isLoading } = useQueryOf('risk.event', { eventId });
  if (value?.event === undefined || value.event === null) return <NotHere isLoading={isLoading} />;
  return <Editor key={eventId} about={value} event={value.event} />;
}

export type RiskAbout = QueryOutput<'risk.event'>;

function Editor({ about, event }: { readonly about: RiskAbout; readonly event: RiskView }) {
  const { t } = useTranslation('risk');
  const { go } = useNavigation();
  const offerUndo = useUndo();
  const today = osloDay(useMinute());
  const save = useCommand('risk.changeEvent');
  const { form, change, clear, isRestored } = useFormDraft<EventForm>(`risk.form.${event.id}`, formOf(event));
  const changes = changesOf(form, event);
  const count = Object.keys(changes).length;
  const { id: eventId, title, level, retired } = event;
  useScreen({ title, fact: level === null ? t('levelNone') : t(`level.${level}`) });
  const write = async (fields: typeof changes, text: string): Promise<boolean> => {
    const was = Object.fromEntries(Object.keys(fields).map((name) => [name, event[name as keyof EventForm]])) as typeof changes;
    const answer = await save.run({ eventId, fields });
    if (answer.ok) offerUndo({ text, undo: () => save.run({ eventId, fields: was }) });
    return answer.ok;
  };
  const saveForm = async (): Promise<void> => {
    if (count > 0 && (await write(changes, t('changed', { title })))) clear();
  };
  const parts = { form, change, isDisabled: retired };
  return (
    <div className={styles.page} data-pane="page">
      <Columns asideWidth={344} aside={<RiskAside about={about} event={event} />}>
        <RiskStanding about={about} event={event} />
        <Form onSubmit={() => void saveForm()} onRule label={title}>
          <DraftNote isRestored={isRestored && count > 0} onDiscard={clear} />
          <SceneFields {...parts} />
          <PlaceFields {...parts} />
          <JudgedFields {...parts} />
          <DecidedFields {...parts} />
          {save.state.kind === 'refused' && <InlineProblem problem={save.state.refusal} />}
        </Form>
        {!retired && (
          <div className={styles.bar}>
            <span role="status" className={styles.told}>
              {count === 0 ? t('saved') : t('unsaved', { count })}
            </span>
            {count > 0 && <PlainButton onClick={clear}>{t('discard')}</PlainButton>}
            {event.reviewedOn !== today && (
              <QuietButton onClick={() => void write({ reviewedOn: today }, t('reviewed'))}>{t('reviewToday')}</QuietButton>
            )}
            <QuietButton onClick={() => { go('risk.bowTie', { eventId }); }}>{t('toBowTie')}</QuietButton>
            <PrimaryButton onClick={() => void saveForm()} disabled={count === 0}>
              {t('save')}
            </PrimaryButton>
          </div>
        )}
      </Columns>
    </div>
  );
}
