import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useUndo } from '../../ui/Undo.tsx';

export type UpwardItem = QueryOutput<'upward.all'>['items'][number];

export interface UpwardActs {
  readonly receive: (item: UpwardItem) => void;
  readonly stepBack: (item: UpwardItem) => void;
  readonly withdraw: (item: UpwardItem) => void;
  readonly problem: Refusal<RefusalCode> | null;
}

/** Steps that need no words, and their ways back. */
export function useUpwardActs(): UpwardActs {
  const { t } = useTranslation('upward');
  const offerUndo = useUndo();
  const receive = useCommand('upward.receive');
  const stepBack = useCommand('upward.stepBack');
  const withdraw = useCommand('upward.withdraw');
  const restore = useCommand('upward.restore');
  const refused = [receive, stepBack, withdraw].map(({ state }) => state).find(({ kind }) => kind === 'refused');
  return {
    problem: refused?.kind === 'refused' ? refused.refusal : null,
    receive: ({ id: upwardItemId }) => {
      void receive.run({ upwardItemId }).then((answer) => {
        if (answer.ok) offerUndo({ text: t('marked', { state: t('state.received').toLocaleLowerCase('nb') }), undo: () => stepBack.run({ upwardItemId }) });
      });
    },
    stepBack: ({ id: upwardItemId }) => {
      void stepBack.run({ upwardItemId });
    },
    withdraw: ({ id: upwardItemId }) => {
      void withdraw.run({ upwardItemId }).then((answer) => {
        if (answer.ok) offerUndo({ text: t('withdrawn'), undo: () => restore.run({ upwardItemId }) });
      });
    },
  };
}
