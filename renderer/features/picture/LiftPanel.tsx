import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { typedLogKinds } from '../../../shared/domain/log/log.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { SidePanel } from '../../ui/Panel.tsx';
import { Unconfirmed } from '../../ui/Tag.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import styles from './Picture.module.css';

type Line = QueryOutput<'log.entries'>['entries'][number];

interface LiftPanelProps {
  readonly incidentId: Id<'incident'>;
  readonly onClose: () => void;
}

/** The log's newest lines that have not become anything yet: one press lifts one, and the line stays as written. */
export function LiftPanel({ incidentId, onClose }: LiftPanelProps) {
  const { t } = useTranslation('picture');
  const formats = useFormats();
  const { lift, isLifted, problem } = useLift(incidentId);
  const { value } = useQueryOf('log.entries', { incidentId, limit: 100 });
  const lines = [...(value?.entries ?? [])]
    .reverse()
    .filter((line) => isTyped(line) && line.withdrawn === null && line.about === null && !isLifted(line));
  return (
    <SidePanel isOpen title={t('lift')} onClose={onClose}>
      <p className={styles.inset}>{lines.length === 0 ? t('liftNone') : t('liftLead')}</p>
      {problem !== null && <InlineProblem problem={problem} />}
      <ul className={styles.lifts}>
        {lines.map((line) => (
          <li key={line.id} className={styles.liftRow}>
            <span className={styles.stamp}>
              {`${line.number} ${formats.clock(line.occurredAt)} ${line.source ?? line.by.initials} `}
              {line.unconfirmed && <Unconfirmed />}
            </span>
            <span>{wordsOf(line)}</span>
            <span className={styles.liftActs}>
              {(['statement', 'task', 'decision'] as const).map((kind) => (
                <PlainButton
                  key={kind}
                  size="small"
                  aria-label={`${t(`liftAs.${kind}`)}: ${wordsOf(line)}`}
                  onClick={() => {
                    lift(line, kind);
                  }}
                >
                  {t(`liftAs.${kind}`)}
                </PlainButton>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </SidePanel>
  );
}

function isTyped({ kind, text }: Line): boolean {
  return text !== null && typedLogKinds.some((typed) => typed === kind);
}

function wordsOf(line: Line): string {
  return line.corrections.at(-1)?.text ?? line.text ?? '';
}

function useLift(incidentId: Id<'incident'>) {
  const { t } = useTranslation('picture');
  const offerUndo = useUndo();
  const picture = useQueryOf('situation.picture', { incidentId }).value?.picture;
  const addStatement = useCommand('statement.add');
  const retire = useCommand('statement.retire');
  const createTask = useCommand('task.create');
  const setStatus = useCommand('task.setStatus');
  const record = useCommand('decision.record');
  const withdraw = useCommand('decision.withdraw');
  const refused = [addStatement.state, createTask.state, record.state].find(({ kind }) => kind === 'refused');

  /** Does it, and answers how it is undone; null when it was refused. */
  const make = async (line: Line, kind: 'statement' | 'task' | 'decision'): Promise<(() => unknown) | null> => {
    const text = wordsOf(line);
    const fromLogEntry = line.id;
    if (kind === 'statement') {
      // What somebody saw is known; what was heard is assumed until it is confirmed.
      const isSeen = !line.unconfirmed && (line.reliability === 'first-hand' || line.kind === 'observation');
      const certainty = isSeen ? 'known' : 'assumed';
      const from = line.source === null ? {} : { source: line.source };
      const said = { text: text.slice(0, 2000), certainty, fromLogEntry, ...from } as const;
      const answer = await addStatement.run({ incidentId, ...said });
      return answer.ok ? () => retire.run({ statementId: answer.value.statementId }) : null;
    }
    if (kind === 'task') {
      const source = { kind: 'logEntry', id: line.id } as const;
      const answer = await createTask.run({ incidentId, text: text.slice(0, 1000), source });
      return answer.ok
        ? () => setStatus.run({ taskId: answer.value.taskId, status: 'dropped', reason: t('lift') })
        : null;
    }
    const { occurredAt } = line;
    const answer = await record.run({ incidentId, what: text.slice(0, 2000), occurredAt, fromLogEntry });
    return answer.ok ? () => withdraw.run({ decisionId: answer.value.decisionId }) : null;
  };
  return {
    problem: refused?.kind === 'refused' ? refused.refusal : null,
    isLifted: ({ id }: Line): boolean =>
      picture !== undefined &&
      picture !== null &&
      (picture.statements.some(({ fromLogEntry }) => fromLogEntry === id) ||
        picture.goals.some(({ fromLogEntry }) => fromLogEntry === id) ||
        picture.decisions.some(({ fromLogEntry }) => fromLogEntry === id) ||
        picture.tasks.some(({ source }) => source?.kind === 'logEntry' && source.id === id)),
    lift: (line: Line, kind: 'statement' | 'task' | 'decision'): void => {
      void make(line, kind).then((undo) => {
        if (undo !== null) offerUndo({ text: t('lifted', { number: line.number }), undo });
      });
    },
  };
}
