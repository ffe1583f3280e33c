import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { ImprovisedSource } from '../../../shared/domain/improvised/improvised.ts';
import { asId, type Id } from '../../../shared/kernel/ids.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useUndo } from '../../ui/Undo.tsx';
import { useUnmark } from './useUnmark.ts';

type Improvised = QueryOutput<'improvised.ofIncident'>;

/** As many log entries as one looks through; the latest. */
const LINES = 200;

/** Something that can be marked: a task that came from no card, or a line somebody typed. */
export interface Markable {
  readonly source: ImprovisedSource;
  readonly text: string;
  readonly roleId: Id<'role'> | null;
  readonly by: string;
  readonly when: Instant | null;
}

/** What can be marked in an incident, and what is done with the marks. */
export function useImprovised(incidentId: Id<'incident'>, known: Improvised | undefined) {
  const { t } = useTranslation('improvised');
  const offerUndo = useUndo();
  const [title, setTitle] = useState('');
  const markIt = useCommand('improvised.mark');
  const unmarkIt = useCommand('improvised.unmark');
  const { unmark, state: unmarking } = useUnmark();
  const draft = useCommand('improvised.draftCard');
  const allTasks = useQueryOf('task.all', { incidentId }).value?.tasks ?? [];
  const entries = useQueryOf('log.entries', { incidentId, limit: LINES }).value?.entries ?? [];
  const marked = new Set(known?.steps.map(({ source }) => source?.id));
  const refused = [markIt.state, unmarking, draft.state].find(({ kind }) => kind === 'refused');

  const tasks = allTasks
    .filter(({ id, source, status }) => source?.kind !== 'cardRun' && status !== 'dropped' && !marked.has(id))
    .map(({ id, text, owner, born }): Markable => ({
      source: { kind: 'task', id },
      text,
      roleId: owner?.kind === 'role' && owner.id !== null ? asId<'role'>(owner.id) : null,
      by: owner?.label ?? '',
      when: born.at,
    }));
  const lines = entries.flatMap((entry): Markable[] => {
    const text = entry.corrections.at(-1)?.text ?? entry.text;
    const isDeed = (entry.kind === 'measure' || entry.kind === 'decision') && entry.about === null;
    if (!isDeed || text === null || entry.withdrawn !== null || marked.has(entry.id)) return [];
    return [{ source: { kind: 'logEntry', id: entry.id }, text, roleId: null, by: entry.number, when: entry.occurredAt }];
  });
  return {
    tasks,
    lines,
    title,
    setTitle,
    problem: refused?.kind === 'refused' ? refused.refusal : null,
    mark: ({ source, text, roleId }: Markable): void => {
      void markIt.run({ incidentId, text, source, ...(roleId === null ? {} : { roleId }) }).then((answer) => {
        if (!answer.ok) return;
        const { stepId } = answer.value;
        offerUndo({ text: t('markedNow', { text }), undo: () => unmarkIt.run({ stepId }) });
      });
    },
    unmark,
    make: (): void => {
      void draft.run({ incidentId, title }).then(({ ok }) => {
        if (ok) setTitle('');
      });
    },
  };
}
