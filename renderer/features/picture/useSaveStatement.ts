import { useTranslation } from 'react-i18next';
import type { Certainty, Severity } from '../../../shared/domain/situation/situation.ts';
import { asId, type Id } from '../../../shared/kernel/ids.ts';
import { instantOf, unixMsOf, type Instant } from '../../../shared/kernel/time.ts';
import { useCommand } from '../../api/useCommand.ts';
import type { OwnerInput } from '../../api/useOwners.ts';
import { useUndo } from '../../ui/Undo.tsx';
import type { StatementView } from './pictureView.ts';

/** What the form says of a statement. */
interface StatementSaid {
  readonly text: string;
  readonly certainty: Certainty;
  readonly source: string;
  readonly observedAt: Instant | null;
  readonly bestBefore: Instant | null;
  readonly severity: Severity;
  readonly owner: OwnerInput | null;
}

/** Adds, revises, confirms and retires statements, each with its way back. */
export function useSaveStatement(incidentId: Id<'incident'>) {
  const { t } = useTranslation('picture');
  const offerUndo = useUndo();
  const addStatement = useCommand('statement.add');
  const reviseStatement = useCommand('statement.revise');
  const retireStatement = useCommand('statement.retire');
  const restoreStatement = useCommand('statement.restore');
  const refused = [addStatement.state, reviseStatement.state, retireStatement.state].find(
    ({ kind }) => kind === 'refused',
  );
  const back = (statement: StatementView) => () => {
    const { text, certainty, source, observedAt, bestBefore, severity, owner } = statement;
    const fields = { text, certainty, source, observedAt, bestBefore, severity, owner: asGiven(owner) };
    return reviseStatement.run({ statementId: statement.id, ...fields });
  };

  return {
    problem: refused?.kind === 'refused' ? refused.refusal : null,
    add: async ({ source, observedAt, bestBefore, owner, ...said }: StatementSaid): Promise<boolean> => {
      const answer = await addStatement.run({
        incidentId,
        ...said,
        ...(source.trim() === '' ? {} : { source }),
        ...(observedAt === null ? {} : { observedAt }),
        ...(bestBefore === null ? {} : { bestBefore }),
        ...(owner === null ? {} : { owner }),
      });
      if (!answer.ok) return false;
      const { statementId } = answer.value;
      offerUndo({ text: t('added'), undo: () => retireStatement.run({ statementId }) });
      return true;
    },
    revise: async (statement: StatementView, said: StatementSaid, isSameOwner: boolean): Promise<boolean> => {
      const { observedAt, owner, ...fields } = said;
      const answer = await reviseStatement.run({
        statementId: statement.id,
        ...fields,
        ...(observedAt === null ? {} : { observedAt }),
        ...(isSameOwner ? {} : { owner }),
      });
      if (!answer.ok) return false;
      offerUndo({ text: t('revised'), undo: back(statement) });
      return true;
    },
    /** Somebody has seen that it is so, now; it keeps as long as it kept before. */
    confirm: (statement: StatementView): void => {
      const nowMs = Date.now();
      const { bestBefore } = statement;
      const keepsMs = bestBefore === null ? 0 : unixMsOf(bestBefore) - unixMsOf(statement.observedAt);
      const confirmed = {
        certainty: 'known',
        observedAt: instantOf(nowMs),
        ...(bestBefore === null ? {} : { bestBefore: instantOf(nowMs + keepsMs) }),
      } as const;
      void reviseStatement.run({ statementId: statement.id, ...confirmed }).then((answer) => {
        if (answer.ok) offerUndo({ text: t('confirmed', { text: statement.text }), undo: back(statement) });
      });
    },
    retire: (statement: StatementView): void => {
      const statementId = statement.id;
      void retireStatement.run({ statementId }).then((answer) => {
        if (!answer.ok) return;
        offerUndo({
          text: t('retired', { text: statement.text }),
          undo: () => restoreStatement.run({ statementId }),
        });
      });
    },
  };
}

function asGiven(owner: StatementView['owner']): OwnerInput | null {
  if (owner === null) return null;
  if (owner.id === null) return { kind: 'name', name: owner.label };
  return owner.kind === 'role' ? { kind: 'role', id: asId(owner.id) } : { kind: 'contact', id: asId(owner.id) };
}
