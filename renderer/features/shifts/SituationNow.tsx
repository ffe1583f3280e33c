import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { deadlineLevel } from '../../../shared/kernel/deadline.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { saidText, useFormats } from '../../text/i18n.ts';
import { useMinute } from '../../ui/clock.ts';
import styles from './Shifts.module.css';

const LATEST = 5;

const wordsOf = ({ corrections, text, said }: QueryOutput<'log.important'>['entries'][number]): string =>
  corrections.at(-1)?.text ?? text ?? saidText(said);

/** The situation on one page, made of what is written elsewhere: what whoever comes on reads before they sign. */
export function SituationNow({ incidentId }: { readonly incidentId: Id<'incident'> }) {
  const { t } = useTranslation('shift');
  const th = useTranslation('helper').t;
  const formats = useFormats();
  const minute = useMinute();
  const picture = useQueryOf('situation.picture', { incidentId }).value?.picture ?? null;
  const notices = useQueryOf('notice.all', { incidentId }).value?.notices ?? [];
  const helpers = useQueryOf('helper.all', { incidentId }).value?.helpers ?? [];
  const important = useQueryOf('log.important', { incidentId, limit: LATEST }).value?.entries ?? [];
  if (picture === null) return null;
  const saidAs = (certainty: (typeof picture.statements)[number]['certainty']): readonly string[] =>
    picture.statements.filter((one) => one.certainty === certainty).map(({ text }) => text);
  const openTasks = picture.tasks.filter(({ status }) => status !== 'done' && status !== 'dropped');
  const late = openTasks.filter(({ deadline }) => deadline !== null && deadlineLevel(deadline, minute) === 'critical');
  const decisions = picture.decisions.filter(({ withdrawn, replacedBy }) => withdrawn === null && replacedBy.length === 0);
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [t('known'), saidAs('known')],
    [t('assumed'), saidAs('assumed')],
    [t('unknown'), saidAs('unknown')],
    [t('goals'), picture.goals.filter(({ state }) => state === 'active').map(({ text }) => text)],
    [
      late.length === 0 ? t('openTasks') : `${t('openTasks')}, ${String(late.length)} ${t('lateTasks')}`,
      openTasks.map(({ text, owner }) => (owner === null ? text : `${text} (${owner.label})`)),
    ],
    [t('decisions'), decisions.slice(-LATEST).map(({ what, occurredAt }) => `${formats.clock(occurredAt)} ${what}`)],
    [
      t('notices'),
      notices
        .filter(({ state }) => state === 'waiting')
        .map(({ recipient, deadline }) => t('noticeBy', { name: recipient.label, when: formats.dateTimeShort(deadline, minute) })),
    ],
    [
      t('helpers'),
      helpers
        .filter(({ state }) => state !== 'declined' && state !== 'released')
        .map(({ name, state, capacity }) => [`${name} (${th(`state.${state}`)})`, capacity].filter((part) => part !== '').join(': ')),
    ],
    [t('important'), important.map((line) => `${line.number} ${wordsOf(line)}`)],
  ];
  return (
    <section className={styles.situation} aria-label={t('summary')}>
      <h3 className={styles.heading}>{t('summary')}</h3>
      <dl className={styles.parts}>
        {parts.map(([title, items]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              {items.length === 0 ? (
                <span className={styles.none}>{t('none')}</span>
              ) : (
                <ul>
                  {items.map((item, at) => (
                    <li key={at}>{item}</li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
