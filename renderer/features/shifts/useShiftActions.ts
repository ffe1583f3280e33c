import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useUndo } from '../../ui/Undo.tsx';

export type ShiftView = QueryOutput<'shift.all'>['shifts'][number];
export type HandoverView = QueryOutput<'shift.all'>['handovers'][number];

/** What is done to a shift or a handover at once, each with its way back. */
export function useShiftActions() {
  const { t } = useTranslation('shift');
  const offerUndo = useUndo();
  const end = useCommand('shift.end');
  const resume = useCommand('shift.resume');
  const withdraw = useCommand('shift.withdrawHandover');
  const accept = useCommand('shift.acceptHandover');
  const refused = [end, resume, withdraw, accept].map(({ state }) => state).find(({ kind }) => kind === 'refused');
  return {
    problem: refused?.kind === 'refused' ? refused.refusal : null,
    end: ({ id, person }: ShiftView): void => {
      const name = person.name ?? person.initials;
      void end.run({ shiftId: id }).then((answer) => {
        if (answer.ok) offerUndo({ text: t('ended', { name }), undo: () => resume.run({ shiftId: id }) });
      });
    },
    resume: ({ id, person }: ShiftView): void => {
      const name = person.name ?? person.initials;
      void resume.run({ shiftId: id }).then((answer) => {
        if (answer.ok) offerUndo({ text: t('resumed', { name }), undo: () => end.run({ shiftId: id }) });
      });
    },
    withdraw: ({ id }: HandoverView): void => void withdraw.run({ handoverId: id }),
    accept: ({ id }: HandoverView): void => void accept.run({ handoverId: id }),
  };
}
