import { useTranslation } from 'react-i18next';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import { osloDay } from '../../../shared/kernel/osloDay.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import { instantOf } from '../../../shared/kernel/time.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useUndo } from '../../ui/Undo.tsx';
import type { AblePerson, ResourceView } from './resourceForm.ts';

/** What is done to a row with one key, each with its way back. A person's number is confirmed where it is kept. */
export function useResourceActions() {
  const { t } = useTranslation('resource');
  const offerUndo = useUndo();
  const verify = useCommand('resource.verify');
  const confirm = useCommand('contact.confirm');
  const remove = useCommand('resource.remove');
  const restore = useCommand('resource.restore');
  const refused = [verify, confirm, remove, restore].map(({ state }) => state).find(({ kind }) => kind === 'refused');
  const today = (): string => osloDay(instantOf(Date.now()));
  const problem: Refusal<RefusalCode> | null = refused?.kind === 'refused' ? refused.refusal : null;
  return {
    problem,
    verify: ({ id: resourceId, name, verifiedOn }: ResourceView): void => {
      void verify.run({ resourceId, verifiedOn: today() }).then((answer) => {
        if (answer.ok) offerUndo({ text: t('verified', { name }), undo: () => verify.run({ resourceId, verifiedOn }) });
      });
    },
    confirm: ({ id: contactId, name, verifiedOn }: AblePerson): void => {
      void confirm.run({ contactId, confirmedOn: today() }).then((answer) => {
        if (answer.ok) offerUndo({ text: t('verified', { name }), undo: () => confirm.run({ contactId, confirmedOn: verifiedOn }) });
      });
    },
    remove: ({ id: resourceId, name }: ResourceView): void => {
      void remove.run({ resourceId }).then((answer) => {
        if (answer.ok) offerUndo({ text: t('removed', { name }), undo: () => restore.run({ resourceId }) });
      });
    },
    restore: ({ id: resourceId, name }: ResourceView): void => {
      void restore.run({ resourceId }).then((answer) => {
        if (answer.ok) offerUndo({ text: t('restored', { name }), undo: () => remove.run({ resourceId }) });
      });
    },
    takeOut: (resourceId: ResourceView['id']) => remove.run({ resourceId }),
  };
}
