import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import type { CallResult } from '../../../shared/domain/callOut/callOut.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useUndo } from '../../ui/Undo.tsx';

export type CallOutView = QueryOutput<'callOut.ofIncident'>['callOuts'][number];
export type CallRow = CallOutView['rows'][number];

/** A result that is saved. */
interface Struck {
  readonly surfaced: string | null;
}

interface Calling {
  /** Strikes a result; resolves when it is saved, with the row of a deputy who surfaced. */
  readonly mark: (row: CallRow, result: CallResult, note?: string) => Promise<Struck | null>;
  readonly undo: (row: CallRow) => void;
  readonly withdraw: () => void;
  /** Whoever does not come is out: what they fill goes to the next. In an exercise, there alone. */
  readonly markOut: (row: CallRow) => void;
  readonly problem: Refusal<RefusalCode> | null;
}

/** One key per result, each taken back with one. */
export function useCalling(callOut: CallOutView, isExercise: boolean): Calling {
  const { t } = useTranslation('alerting');
  const offerUndo = useUndo();
  const mark = useCommand('callOut.mark');
  const undoMark = useCommand('callOut.undoMark');
  const withdraw = useCommand('callOut.withdraw');
  const out = useCommand('role.markUnavailable');
  const back = useCommand('role.markAvailable');
  const refused = [mark.state, undoMark.state, withdraw.state, out.state].find((state) => state.kind === 'refused');
  const callOutId = callOut.id;
  return {
    mark: async ({ memberId, name }, result, note) => {
      const answer = await mark.run({ callOutId, memberId, result, ...(note === undefined ? {} : { note }) });
      if (!answer.ok) return null;
      offerUndo({
        text: t('call.marked', { name: name ?? '', result: t(`call.was.${result}`) }),
        undo: () => undoMark.run({ callOutId, memberId }),
      });
      return { surfaced: answer.value.surfaced };
    },
    undo: ({ memberId, name, mark: standing }) => {
      if (standing === null) return;
      void undoMark.run({ callOutId, memberId }).then((answer) => {
        if (!answer.ok) return;
        offerUndo({
          text: t('call.undone', { name: name ?? '' }),
          undo: () =>
            mark.run({
              callOutId,
              memberId,
              result: standing.result,
              ...(standing.note === null ? {} : { note: standing.note }),
            }),
        });
      });
    },
    withdraw: () => {
      void withdraw.run({ callOutId });
    },
    markOut: ({ contactId, name }) => {
      if (contactId === null) return;
      const where = isExercise ? { incidentId: callOut.incidentId } : {};
      void out.run({ person: contactId, reason: t('call.outReason'), ...where }).then((answer) => {
        if (!answer.ok) return;
        offerUndo({ text: t('call.out', { name: name ?? '' }), undo: () => back.run({ person: contactId, ...where }) });
      });
    },
    problem: refused?.kind === 'refused' ? refused.refusal : null,
  };
}
