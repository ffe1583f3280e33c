import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../../shared/contract/api.ts';
import type { RefusalCode } from '../../../../shared/contract/errors.ts';
import type { Id } from '../../../../shared/kernel/ids.ts';
import type { Refusal } from '../../../../shared/kernel/refusal.ts';
import { useCommand } from '../../../api/useCommand.ts';
import { useUndo } from '../../../ui/Undo.tsx';

export type RoundView = QueryOutput<'numberRound.all'>['rounds'][number];
export type RoundPerson = QueryOutput<'numberRound.one'>['people'][number];

interface RoundActs {
  /** One key; resolves true when it is saved. What has changed is asked for in a dialog of its own. */
  readonly answer: (person: RoundPerson, answer: 'confirmed' | 'gone') => Promise<boolean>;
  readonly takeBack: (person: RoundPerson) => void;
  readonly close: () => void;
  readonly reopen: () => void;
  readonly withdraw: () => void;
  readonly problem: Refusal<RefusalCode> | null;
}

/** What is done in a round, each with its way back. */
export function useRoundActs(roundId: Id<'numberRound'>): RoundActs {
  const { t } = useTranslation('numberRound');
  const offerUndo = useUndo();
  const answer = useCommand('numberRound.answer');
  const takeBack = useCommand('numberRound.takeBack');
  const close = useCommand('numberRound.close');
  const reopen = useCommand('numberRound.reopen');
  const withdraw = useCommand('numberRound.withdraw');
  const refused = [answer, takeBack, close, reopen, withdraw].map(({ state }) => state).find(({ kind }) => kind === 'refused');
  return {
    answer: async ({ contactId, name }, said) => {
      const saved = await answer.run({ roundId, contactId, answer: said });
      if (!saved.ok) return false;
      offerUndo({
        text: t('marked', { name, answer: t(`was.${said}`) }),
        undo: () => takeBack.run({ roundId, contactId }),
      });
      return true;
    },
    takeBack: ({ contactId, name, answer: standing }) => {
      if (standing === null) return;
      void takeBack.run({ roundId, contactId }).then((saved) => {
        if (!saved.ok) return;
        const text = t('undone', { name });
        // What was changed would have to be typed again; it stands in the history of the contact.
        if (standing === 'changed') return;
        offerUndo({ text, undo: () => answer.run({ roundId, contactId, answer: standing }) });
      });
    },
    close: () => {
      void close.run({ roundId }).then((saved) => {
        if (saved.ok) offerUndo({ text: t('closedNow', { open: saved.value.open }), undo: () => reopen.run({ roundId }) });
      });
    },
    reopen: () => {
      void reopen.run({ roundId }).then((saved) => {
        if (saved.ok) offerUndo({ text: t('reopened'), undo: () => close.run({ roundId }) });
      });
    },
    withdraw: () => {
      void withdraw.run({ roundId });
    },
    problem: refused?.kind === 'refused' ? refused.refusal : null,
  };
}
