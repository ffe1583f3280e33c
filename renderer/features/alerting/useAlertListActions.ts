import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useUndo } from '../../ui/Undo.tsx';

export type AlertListView = QueryOutput<'alertList.all'>['lists'][number];

interface AlertListActions {
  readonly supersede: (list: AlertListView) => void;
  readonly reinstate: (list: AlertListView) => void;
  readonly problem: Refusal<RefusalCode> | null;
}

/** Out of use and into use again, each the other's way back. */
export function useAlertListActions(): AlertListActions {
  const { t } = useTranslation('alerting');
  const offerUndo = useUndo();
  const supersede = useCommand('alertList.supersede');
  const reinstate = useCommand('alertList.reinstate');
  const refused = [supersede.state, reinstate.state].find((state) => state.kind === 'refused');
  return {
    supersede: ({ id, title }) => {
      void supersede.run({ listId: id }).then((answer) => {
        if (answer.ok) offerUndo({ text: t('superseded', { title }), undo: () => reinstate.run({ listId: id }) });
      });
    },
    reinstate: ({ id, title }) => {
      void reinstate.run({ listId: id }).then((answer) => {
        if (answer.ok) offerUndo({ text: t('reinstated', { title }), undo: () => supersede.run({ listId: id }) });
      });
    },
    problem: refused?.kind === 'refused' ? refused.refusal : null,
  };
}
