import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useUndo } from '../../ui/Undo.tsx';

export type RoleView = QueryOutput<'role.all'>['roles'][number];
export type RolePerson = NonNullable<RoleView['holder']>;

/** Everybody in the chain of a role, in order. */
export function chainOf({ holder, deputies }: RoleView): readonly RolePerson[] {
  return holder === null ? deputies : [holder, ...deputies];
}

interface RoleActions {
  /** Whoever fills the role now is out; it moves to the next. */
  readonly markOut: (role: RoleView) => void;
  readonly markBack: (person: RolePerson, role: RoleView) => void;
  readonly retire: (role: RoleView) => void;
  readonly reinstate: (role: RoleView) => void;
  readonly problem: Refusal<RefusalCode> | null;
}

/** What is done to a role with one key, each with its way back. */
export function useRoleActions(): RoleActions {
  const { t } = useTranslation('contact');
  const offerUndo = useUndo();
  const out = useCommand('role.markUnavailable');
  const back = useCommand('role.markAvailable');
  const retire = useCommand('role.retire');
  const reinstate = useCommand('role.reinstate');
  const refused = [out.state, back.state, retire.state, reinstate.state].find((state) => state.kind === 'refused');
  return {
    markOut: (role) => {
      const chain = chainOf(role);
      const acting = chain.find(({ id }) => id === role.acting);
      if (acting === undefined) return;
      const next = chain.find(({ id, unavailable, removed }) => id !== acting.id && unavailable === null && !removed);
      const { name } = acting;
      const { title } = role;
      // The person is out, not only of this role: nobody who cannot be reached fills another.
      void out.run({ person: acting.id, reason: '' }).then((answer) => {
        if (!answer.ok) return;
        offerUndo({
          text: next === undefined ? t('role.movedToNobody', { name, title }) : t('role.movedTo', { name, title, next: next.name }),
          undo: () => back.run({ person: acting.id }),
        });
      });
    },
    markBack: (person, role) => {
      const inThisRole = person.unavailable?.inThisRole === true ? { roleId: asId<'role'>(role.id) } : {};
      const reason = person.unavailable?.reason ?? '';
      void back.run({ person: person.id, ...inThisRole }).then((answer) => {
        if (!answer.ok) return;
        offerUndo({
          text: t('role.isBack', { name: person.name }),
          undo: () => out.run({ person: person.id, ...inThisRole, reason }),
        });
      });
    },
    retire: ({ id, title }) => {
      void retire.run({ roleId: id }).then((answer) => {
        if (answer.ok) offerUndo({ text: t('role.retired', { title }), undo: () => reinstate.run({ roleId: id }) });
      });
    },
    reinstate: ({ id, title }) => {
      void reinstate.run({ roleId: id }).then((answer) => {
        if (answer.ok) offerUndo({ text: t('role.reinstated', { title }), undo: () => retire.run({ roleId: id }) });
      });
    },
    problem: refused?.kind === 'refused' ? refused.refusal : null,
  };
}
