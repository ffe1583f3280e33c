import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useNavigation } from '../../ui/Navigation.tsx';
import { useUndo } from '../../ui/Undo.tsx';

type SmallIncident = QueryOutput<'smallIncident.all'>['incidents'][number];

/** Raising a small incident, or taking it off the list, each with its way back. */
export function useSmallIncidentActions() {
  const { t } = useTranslation('smallIncident');
  const { go } = useNavigation();
  const offerUndo = useUndo();
  const raise = useCommand('smallIncident.raise');
  const lower = useCommand('smallIncident.lower');
  const withdraw = useCommand('smallIncident.withdraw');
  const restore = useCommand('smallIncident.restore');
  const refused = [raise, withdraw].map(({ state }) => state).find(({ kind }) => kind === 'refused');
  return {
    problem: refused?.kind === 'refused' ? refused.refusal : null,
    /** Its log opens: from here on it is an incident like any other. */
    raise: ({ id: incidentId, what }: SmallIncident): void => {
      void raise.run({ incidentId }).then(({ ok }) => {
        if (!ok) return;
        go('incident.log', { incidentId });
        offerUndo({ text: t('raised', { what }), undo: () => lower.run({ incidentId }) });
      });
    },
    remove: ({ id: incidentId, what }: SmallIncident): void => {
      void withdraw.run({ incidentId }).then(({ ok }) => {
        if (ok) offerUndo({ text: t('removed', { what }), undo: () => restore.run({ incidentId }) });
      });
    },
  };
}
