import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import type { CallResult } from '../../../shared/domain/callOut/callOut.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import { instantOf } from '../../../shared/kernel/time.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useUndo } from '../../ui/Undo.tsx';

export type DrillView = NonNullable<QueryOutput<'callDrill.one'>['drill']>;
export type DrillRow = DrillView['rows'][number];

interface Drilling {
  readonly mark: (row: DrillRow, result: CallResult) => Promise<{ readonly surfaced: string | null } | null>;
  readonly undo: (row: DrillRow) => void;
  readonly finish: () => void;
  readonly resume: () => void;
  readonly withdraw: () => void;
  readonly problem: Refusal<RefusalCode> | null;
}

/** One key per result, each taken back with one; the watch is stopped and started again the same way. */
export function useDrill({ id: drillId, listTitle }: DrillView): Drilling {
  const { t } = useTranslation('callDrill');
  const alerting = useTranslation('alerting').t;
  const offerUndo = useUndo();
  const mark = useCommand('callDrill.mark');
  const undoMark = useCommand('callDrill.undoMark');
  const finish = useCommand('callDrill.finish');
  const resume = useCommand('callDrill.resume');
  const withdraw = useCommand('callDrill.withdraw');
  const restore = useCommand('callDrill.restore');
  const refused = [mark, undoMark, finish, resume, withdraw].map(({ state }) => state).find(({ kind }) => kind === 'refused');
  return {
    mark: async ({ memberId, name }, result) => {
      const answer = await mark.run({ drillId, memberId, result, at: instantOf(Date.now()) });
      if (!answer.ok) return null;
      offerUndo({
        text: alerting('call.marked', { name: name ?? '', result: alerting(`call.was.${result}`) }),
        undo: () => undoMark.run({ drillId, memberId }),
      });
      return { surfaced: answer.value.surfaced };
    },
    undo: ({ memberId, name, mark: standing }) => {
      if (standing === null) return;
      void undoMark.run({ drillId, memberId }).then((answer) => {
        if (!answer.ok) return;
        offerUndo({
          text: alerting('call.undone', { name: name ?? '' }),
          undo: () => mark.run({ drillId, memberId, result: standing.result, at: standing.at }),
        });
      });
    },
    finish: () => {
      void finish.run({ drillId }).then((answer) => {
        if (answer.ok) offerUndo({ text: t('finished', { title: listTitle }), undo: () => resume.run({ drillId }) });
      });
    },
    resume: () => {
      void resume.run({ drillId }).then((answer) => {
        if (answer.ok) offerUndo({ text: t('resumed'), undo: () => finish.run({ drillId }) });
      });
    },
    withdraw: () => {
      void withdraw.run({ drillId }).then((answer) => {
        if (answer.ok) offerUndo({ text: t('withdrawn'), undo: () => restore.run({ drillId }) });
      });
    },
    problem: refused?.kind === 'refused' ? refused.refusal : null,
  };
}
