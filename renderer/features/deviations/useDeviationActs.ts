import { useTranslation } from 'react-i18next';
import type { CommandInput } from '../../../shared/contract/api.ts';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useUndo } from '../../ui/Undo.tsx';
import type { DeviationView } from './DeviationPage.tsx';

/** Acts that need words first. */
export const askedActs = ['answer', 'escalate', 'sendBack', 'close', 'propose', 'approve', 'reject', 'reopen'] as const;
export type AskedAct = (typeof askedActs)[number];
export type PlainAct = 'receive' | 'see' | 'withdraw';

/** What a dialog was told. */
export interface ActWords {
  readonly text: string;
  readonly proof: string;
  readonly receiver: CommandInput<'deviation.escalate'>['receiver'] | null;
}

export interface DeviationActs {
  readonly run: (act: PlainAct, deviation: DeviationView) => void;
  /** True when it was carried out. */
  readonly carryOut: (act: AskedAct, deviation: DeviationView, words: ActWords) => Promise<boolean>;
  readonly problem: Refusal<RefusalCode> | null;
  readonly forget: () => void;
}

/** Everything that is done with a deviation, each with its way back where there is one. */
export function useDeviationActs(): DeviationActs {
  const { t } = useTranslation('deviation');
  const offerUndo = useUndo();
  const commands = {
    receive: useCommand('deviation.receive'),
    see: useCommand('deviation.seeProof'),
    withdraw: useCommand('deviation.withdraw'),
    restore: useCommand('deviation.restore'),
    answer: useCommand('deviation.answer'),
    escalate: useCommand('deviation.escalate'),
    sendBack: useCommand('deviation.sendBack'),
    close: useCommand('deviation.close'),
    propose: useCommand('deviation.proposeClosing'),
    decide: useCommand('deviation.decideClosing'),
    reopen: useCommand('deviation.reopen'),
    withdrawItem: useCommand('upward.withdraw'),
  };
  const all = Object.values(commands);
  const refused = all.map(({ state }) => state).find(({ kind }) => kind === 'refused');
  const forget = (): void => {
    for (const { reset } of all) reset();
  };
  const said = (act: AskedAct | PlainAct, { number }: DeviationView, undo?: () => unknown): void => {
    if (undo !== undefined) offerUndo({ text: t(`done.${act}`, { number }), undo });
  };
  const carryOut = async (act: AskedAct, deviation: DeviationView, words: ActWords): Promise<boolean> => {
    forget();
    const { id: deviationId } = deviation;
    const { text, proof, receiver } = words;
    const reason = t('undoReason');
    switch (act) {
      case 'answer':
        return (await commands.answer.run({ deviationId, text })).ok;
      case 'escalate': {
        if (receiver === null) return false;
        const answer = await commands.escalate.run({ deviationId, receiver, reason: text });
        if (!answer.ok) return false;
        const { upwardItemId } = answer.value;
        said(act, deviation, async () => {
          await commands.withdrawItem.run({ upwardItemId, reason });
          await commands.sendBack.run({ deviationId, reason });
        });
        return true;
      }
      case 'close': {
        const answer = await commands.close.run({ deviationId, measure: text });
        if (answer.ok) said(act, deviation, () => commands.reopen.run({ deviationId, reason }));
        return answer.ok;
      }
      case 'propose':
        return (await commands.propose.run({ deviationId, measure: text, proof })).ok;
      case 'approve': {
        const answer = await commands.decide.run({ deviationId, isApproved: true, reason: text });
        if (answer.ok) said(act, deviation, () => commands.reopen.run({ deviationId, reason }));
        return answer.ok;
      }
      case 'reject':
        return (await commands.decide.run({ deviationId, isApproved: false, reason: text })).ok;
      case 'sendBack':
        return (await commands.sendBack.run({ deviationId, reason: text })).ok;
      case 'reopen':
        return (await commands.reopen.run({ deviationId, reason: text })).ok;
    }
  };
  const run = (act: PlainAct, deviation: DeviationView): void => {
    forget();
    const { id: deviationId } = deviation;
    if (act === 'withdraw') {
      void commands.withdraw.run({ deviationId, reason: '' }).then((answer) => {
        if (answer.ok) said(act, deviation, () => commands.restore.run({ deviationId }));
      });
      return;
    }
    void commands[act].run({ deviationId });
  };
  return { run, carryOut, problem: refused?.kind === 'refused' ? refused.refusal : null, forget };
}
