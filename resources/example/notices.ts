import type { NoticeRuleFields } from '../../shared/domain/notice/notice.ts';
import type { Id } from '../../shared/kernel/ids.ts';
import type { Stage } from './stage.ts';

type When = Pick<NoticeRuleFields, 'occasion' | 'incidentType' | 'fromLevel' | 'withinMinutes'>;

const calledIn = (withinMinutes: number): When => ({ occasion: 'call-out', incidentType: null, fromLevel: null, withinMinutes });

/** The notice matrix of Elvheim: whom (`r:` a role, else a name), when, and the role that sees to it. */
export const noticeRules: readonly (readonly [recipient: string, when: When, by: string])[] = [
  ['Statsforvalteren', { occasion: 'level', incidentType: null, fromLevel: 2, withinMinutes: 60 }, 'beredskap'],
  ['r:beredskap', calledIn(15), 'logg'],
  ['r:helse', calledIn(30), 'beredskap'],
  ['r:oppvekst', calledIn(30), 'beredskap'],
  ['Kommunedirektørens ledergruppe', calledIn(30), 'leder'],
  ['Politiets operasjonssentral', { occasion: 'level', incidentType: 'threat-violence', fromLevel: null, withinMinutes: 0 }, 'enhet'],
  ['Mattilsynet', { occasion: 'level', incidentType: 'water-supply', fromLevel: null, withinMinutes: 60 }, 'teknisk'],
];

/** Those who have been told answer: one line in the log for each. */
export async function answerNotices(
  stage: Stage,
  incidentId: Id<'incident'>,
  minute: number,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  const { notices } = await stage.ask('notice.all', { incidentId });
  for (const [recipient, receivedBy] of Object.entries(answers)) {
    const notice = notices.find((one) => one.recipient.label === recipient);
    if (notice === undefined) throw new Error(`nobody has asked for «${recipient}» to be told`);
    await stage.run('notice.acknowledge', { noticeId: notice.id, receivedBy, acknowledgedAt: stage.when(minute) });
  }
}
