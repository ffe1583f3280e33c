import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useOperation } from '../../api/useOperation.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { PrimaryButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { ChoiceField } from '../../ui/Field.tsx';
import { Form, FormButtons } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useNavigation } from '../../ui/Navigation.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import styles from './Emergency.module.css';

/** What was written before anybody could unlock, and one press that enters it: line by line, once, with both clocks. */
export function EmergencyPage() {
  const { t } = useTranslation('emergency');
  const formats = useFormats();
  const now = useMinute();
  const { go } = useNavigation();
  const { run: read, value: book } = useOperation('emergency.read');
  const takeIn = useOperation('emergency.takeIn');
  const start = useCommand('incident.start');
  const { value: all } = useQueryOf('incident.all', {});
  const [chosen, setChosen] = useState<string | null>(null);
  const refresh = useCallback((): void => {
    void read({});
  }, [read]);
  useEffect(refresh, [refresh]);
  const open = (all?.incidents ?? []).filter(({ closedAt }) => closedAt === null);
  const into = chosen ?? open.find(({ kind }) => kind === 'real')?.id ?? 'real';
  const nameOf = ({ title, startedAt, kind }: (typeof open)[number]): string => {
    const name = title ?? t('nameless', { when: formats.dateTimeShort(startedAt, now) });
    return kind === 'exercise' ? t('exercise', { title: name }) : name;
  };
  const enter = async (): Promise<void> => {
    if (takeIn.isRunning) return;
    let incidentId = into;
    if (into === 'real' || into === 'exercise') {
      const started = await start.run({ kind: into });
      if (!started.ok) return;
      incidentId = started.value.incidentId;
      // A second try does not start a second incident.
      setChosen(incidentId);
    }
    const reply = await takeIn.run({ incidentId: asId(incidentId), lateReason: t('reason') });
    if (reply.ok) go('incident.log', { incidentId });
    else refresh();
  };
  if (book === undefined) return null;
  const { lines, unreadable } = book;
  return (
    <div className={styles.page}>
      {lines.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <>
          <p>{t('lead')}</p>
          <SectionHead>{t('waiting', { count: lines.length })}</SectionHead>
          <ol className={styles.lines}>
            {lines.map(({ lineId, number, text, beganAt }) => (
              <li key={lineId} className={styles.line} value={number}>
                <span className={styles.clock}>{formats.dateTimeShort(beganAt, now)}</span>
                <span className={styles.words}>{text}</span>
                <span className={styles.hint}>
                  {t('number')} {formats.number(number)}
                </span>
              </li>
            ))}
          </ol>
          <Form onSubmit={() => void enter()} label={t('takeIn')}>
            <ChoiceField
              label={t('into')}
              value={into}
              onChange={setChosen}
              choices={[
                ...open.map((incident) => ({ value: incident.id as string, label: nameOf(incident) })),
                { value: 'real', label: t('newIncident') },
                { value: 'exercise', label: t('newExercise') },
              ]}
            />
            {takeIn.refusal !== null && takeIn.refusal !== 'lost' && <InlineProblem problem={takeIn.refusal} />}
            {start.state.kind === 'refused' && <InlineProblem problem={start.state.refusal} />}
            <FormButtons>
              <PrimaryButton type="submit" disabled={takeIn.isRunning}>
                {t('takeIn')}
              </PrimaryButton>
            </FormButtons>
          </Form>
        </>
      )}
      {unreadable.length > 0 && <p role="status">{t('unreadable', { numbers: unreadable.join(', ') })}</p>}
    </div>
  );
}
