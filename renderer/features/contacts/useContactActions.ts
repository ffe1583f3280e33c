import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import { osloDay } from '../../../shared/kernel/osloDay.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import { instantOf } from '../../../shared/kernel/time.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useUndo } from '../../ui/Undo.tsx';

export type ContactView = QueryOutput<'contact.all'>['contacts'][number];

interface ContactActions {
  readonly confirm: (contact: ContactView) => void;
  readonly remove: (contact: ContactView) => void;
  readonly restore: (contact: ContactView) => void;
  /** Why the last one was refused. */
  readonly problem: Refusal<RefusalCode> | null;
}

/** What is done to a contact with one key, each with its way back. */
export function useContactActions(): ContactActions {
  const { t } = useTranslation('contact');
  const offerUndo = useUndo();
  const confirm = useCommand('contact.confirm');
  const remove = useCommand('contact.remove');
  const restore = useCommand('contact.restore');
  const refused = [confirm.state, remove.state, restore.state].find((state) => state.kind === 'refused');
  return {
    confirm: ({ id, name, confirmedOn }) => {
      void confirm.run({ contactId: id, confirmedOn: osloDay(instantOf(Date.now())) }).then((answer) => {
        if (!answer.ok) return;
        offerUndo({
          text: t('confirmedDone', { name }),
          undo: () => confirm.run({ contactId: id, confirmedOn }),
        });
      });
    },
    remove: ({ id, name }) => {
      void remove.run({ contactId: id }).then((answer) => {
        if (!answer.ok) return;
        offerUndo({ text: t('removedDone', { name }), undo: () => restore.run({ contactId: id }) });
      });
    },
    restore: ({ id, name }) => {
      void restore.run({ contactId: id }).then((answer) => {
        if (!answer.ok) return;
        offerUndo({ text: t('restoredDone', { name }), undo: () => remove.run({ contactId: id }) });
      });
    },
    problem: refused?.kind === 'refused' ? refused.refusal : null,
  };
}
