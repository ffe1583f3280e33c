import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { CareAnswer, CareItem, ReadyPurpose, Standing } from '../../../shared/domain/staffCare/staffCare.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useUndo } from '../../ui/Undo.tsx';

export type Involved = QueryOutput<'staffCare.ofIncident'>['involved'][number];

export const nameOf = ({ person }: Pick<Involved, 'person'>): string => person.name ?? person.initials;

/** What is done to a person on the list, each with its way back where there is one. */
export function useStaffCareActions() {
  const { t } = useTranslation('staffCare');
  const offerUndo = useUndo();
  const answer = useCommand('staffCare.answer');
  const setStanding = useCommand('staffCare.setStanding');
  const setInvolved = useCommand('staffCare.setInvolved');
  const shield = useCommand('staffCare.shield');
  const setReadiness = useCommand('staffCare.setReadiness');
  const sendHome = useCommand('staffCare.sendHome');
  const states = [answer, setStanding, setInvolved, shield, setReadiness, sendHome].map(({ state }) => state);
  const refused = states.find(({ kind }) => kind === 'refused');
  const undoable = async (text: string, done: Promise<{ readonly ok: boolean }>, undo: () => Promise<unknown>) => {
    if ((await done).ok) offerUndo({ text, undo });
  };
  return {
    problem: refused?.kind === 'refused' ? refused.refusal : null,
    answer: (one: Involved, item: CareItem, next: CareAnswer | null): void => {
      const before = one.care[item]?.answer ?? null;
      const to = (value: CareAnswer | null) => answer.run({ involvedId: one.id, item, answer: value });
      void undoable(t('answered', { name: nameOf(one), item: t(`item.${item}`) }), to(next), () => to(before));
    },
    setStanding: (one: Involved, standing: Standing): void => {
      const to = (value: Standing) => setStanding.run({ involvedId: one.id, standing: value });
      void undoable(t('changed', { name: nameOf(one) }), to(standing), () => to(one.standing));
    },
    takeOff: (one: Involved): void => {
      const to = (isInvolved: boolean) => setInvolved.run({ involvedId: one.id, isInvolved });
      void undoable(t('takenOff', { name: nameOf(one) }), to(false), () => to(true));
    },
    shield: (one: Involved): void => void shield.run({ involvedId: one.id }),
    setReady: (one: Involved, purpose: ReadyPurpose): void => {
      const to = (isReady: boolean) => setReadiness.run({ involvedId: one.id, purpose, isReady });
      void undoable(t(`confirmed.${purpose}`, { name: nameOf(one) }), to(true), () => to(false));
    },
    sendHome: (one: Involved, how: Involved['wentHome']): void => {
      const to = (value: Involved['wentHome']) => sendHome.run({ involvedId: one.id, how: value });
      void undoable(t('changed', { name: nameOf(one) }), to(how), () => to(one.wentHome));
    },
  };
}
