import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useDraft } from '../../api/useDraft.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { AboutObject } from '../../objects/AboutObject.tsx';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton, QuietButton } from '../../ui/Button.tsx';
import { LongTextField, TextField } from '../../ui/Field.tsx';
import { Form, FormButtons } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { PageLink, useNavigation, useParam } from '../../ui/Navigation.tsx';
import { NotHere } from '../../ui/NotHere.tsx';
import { PickField } from '../../ui/PickField.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { MeetingActions } from './MeetingActions.tsx';
import { linesOfPeople, peopleOfLines } from './participants.ts';
import styles from './Risks.module.css';

export type MeetingAbout = QueryOutput<'riskMeeting.one'>;
type Meeting = NonNullable<MeetingAbout['meeting']>;

/** A meeting while it runs: who is here for whom, what is on the agenda, who does what, and what came up beside it. */
export function MeetingPage() {
  const meetingId = asId<'riskMeeting'>(useParam('riskMeetingId'));
  const { value, isLoading } = useQueryOf('riskMeeting.one', { meetingId });
  if (value?.meeting === undefined || value.meeting === null) return <NotHere isLoading={isLoading} />;
  return <Running key={meetingId} about={value} meeting={value.meeting} />;
}

function Running({ about, meeting }: { readonly about: MeetingAbout; readonly meeting: Meeting }) {
  const { t } = useTranslation('riskMeeting');
  const formats = useFormats();
  const { go } = useNavigation();
  const offerUndo = useUndo();
  const remove = useCommand('riskMeeting.remove');
  const restore = useCommand('riskMeeting.restore');
  const { id: meetingId, title, heldOn } = meeting;
  useScreen({ title, fact: formats.calendarDay(heldOn) });
  const takeAway = async (): Promise<void> => {
    const answer = await remove.run({ meetingId });
    if (!answer.ok) return;
    go('risks.meetings');
    offerUndo({ text: t('removed'), undo: () => restore.run({ meetingId }) });
  };
  return (
    <div className={styles.page} data-pane="page">
      <Words meeting={meeting} />
      <Agenda about={about} meeting={meeting} />
      <MeetingActions about={about} meeting={meeting} />
      <OffAgenda about={about} meeting={meeting} />
      <div className={styles.words}>
        <AboutObject kind="riskMeeting" id={meeting.id} />
      </div>
      <p className={styles.words}>
        <PlainButton onClick={() => void takeAway()}>{t('remove')}</PlainButton>
      </p>
    </div>
  );
}

/** Who is here, for which organisation, and what was said. */
function Words({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('riskMeeting');
  const offerUndo = useUndo();
  const changeIt = useCommand('riskMeeting.change');
  const { id: meetingId } = meeting;
  const { form, change, clear } = useFormDraft(`riskMeeting.${meetingId}`, {
    people: linesOfPeople(meeting.participants),
    notes: meeting.notes,
  });
  const isChanged = form.people !== linesOfPeople(meeting.participants) || form.notes !== meeting.notes;
  const save = async (): Promise<void> => {
    const answer = await changeIt.run({ meetingId, participants: [...peopleOfLines(form.people)], notes: form.notes });
    if (!answer.ok && answer.refusal.code !== 'riskMeeting/nothing-changed') return;
    clear();
    if (!answer.ok) return;
    const { was } = answer.value;
    offerUndo({ text: t('changed'), undo: () => changeIt.run({ meetingId, ...was }) });
  };
  return (
    <Form onSubmit={() => void save()} onRule label={t('participants')}>
      <LongTextField
        label={t('participants')}
        hint={t('participantsHint')}
        value={form.people}
        onChange={(people) => { change({ people }); }}
        rows={3}
        maxLength={10_000}
      />
      <LongTextField label={t('notes')} value={form.notes} onChange={(notes) => { change({ notes }); }} rows={2} maxLength={10_000} />
      {changeIt.state.kind === 'refused' && isChanged && <InlineProblem problem={changeIt.state.refusal} />}
      {isChanged && (
        <FormButtons>
          <QuietButton type="submit">{t('save')}</QuietButton>
        </FormButtons>
      )}
    </Form>
  );
}

function Agenda({ about, meeting }: { readonly about: MeetingAbout; readonly meeting: Meeting }) {
  const { t } = useTranslation('riskMeeting');
  const offerUndo = useUndo();
  const change = useCommand('riskMeeting.change');
  const events = useQueryOf('risk.events', {}).value?.events ?? [];
  const { id: meetingId, eventIds } = meeting;
  const free = events.filter(({ id, retired, partOf }) => !retired && partOf === null && !eventIds.includes(id));
  const put = async (id: string | null): Promise<void> => {
    if (id === null) return;
    const answer = await change.run({ meetingId, eventIds: [...eventIds, asId<'hazardEvent'>(id)] });
    if (answer.ok) offerUndo({ text: t('changed'), undo: () => change.run({ meetingId, eventIds: [...eventIds] }) });
  };
  return (
    <section aria-label={t('agenda')}>
      <SectionHead onRule>{t('agenda')}</SectionHead>
      <div className={styles.words}>
        {about.agenda.length === 0 ? (
          t('agendaNone')
        ) : (
          <ul className={styles.list}>
            {about.agenda.map(({ id, title }) => (
              <li key={id}>
                <PageLink page="risk" params={{ eventId: id }}>
                  {title}
                </PageLink>
              </li>
            ))}
          </ul>
        )}
        <div className={styles.field}>
          <PickField
            label={t('agendaAdd')}
            value={null}
            choices={free.map(({ id, title }) => ({ value: id, label: title }))}
            nothingFound={t('nothingFound')}
            onChange={(id) => void put(id)}
          />
        </div>
      </div>
    </section>
  );
}

/** What came up beside the agenda had no channel before: one line, and it stands in the register as a draft. */
function OffAgenda({ about, meeting }: { readonly about: MeetingAbout; readonly meeting: Meeting }) {
  const { t } = useTranslation('riskMeeting');
  const offerUndo = useUndo();
  const add = useCommand('risk.addEvent');
  const retire = useCommand('risk.retireEvent');
  const { id: meetingId, title: held } = meeting;
  const line = useDraft(`riskMeeting.off.${meetingId}`);
  const save = async (): Promise<void> => {
    const title = line.text.trim();
    const answer = await add.run({ fields: { title, standing: 'draft', prompt: 'meeting', promptNote: held, meetingId } });
    if (!answer.ok) return;
    const { eventId } = answer.value;
    line.clear();
    offerUndo({ text: t('offAdded', { title }), undo: () => retire.run({ eventId, reason: t('undone') }) });
  };
  return (
    <section aria-label={t('off')}>
      <SectionHead onRule>{t('off')}</SectionHead>
      <p className={styles.words}>{t('offLead')}</p>
      <div className={styles.words}>
        <ul className={styles.list}>
          {about.offAgenda.map(({ id, title }) => (
            <li key={id}>
              <PageLink page="risk" params={{ eventId: id }}>
                {title}
              </PageLink>
            </li>
          ))}
        </ul>
      </div>
      <Form onSubmit={() => void save()} onRule label={t('off')}>
        <TextField ref={line.ref} label={t('offLabel')} placeholder={t('offHint')} value={line.text} onChange={(text) => { line.write(text); }} maxLength={200} />
        {add.state.kind === 'refused' && <InlineProblem problem={add.state.refusal} />}
      </Form>
    </section>
  );
}
