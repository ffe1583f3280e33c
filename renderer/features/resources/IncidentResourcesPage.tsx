import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useParam } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { AskDialog } from './AskDialog.tsx';
import { ResourceFinder, type Found } from './ResourceFinder.tsx';
import { useResourceActions } from './useResourceActions.ts';
import styles from './Resources.module.css';

/** The register in an incident: whom and what there is, and one key to ask. */
export function IncidentResourcesPage() {
  const { t } = useTranslation('resource');
  const incidentId = asId<'incident'>(useParam('incidentId'));
  const isOpen = useQueryOf('incident.one', { incidentId }).value?.incident?.closedAt === null;
  const actions = useResourceActions();
  const [asking, setAsking] = useState<Found | null>(null);
  const ask = (found: Found): void => {
    if (isOpen && !(found.kind === 'resource' && found.resource.removed)) setAsking(found);
  };
  useScreen({
    keys: [
      { keys: 'Enter', does: t('keys.ask') },
      { keys: 'S', does: t('keys.ask') },
      { keys: 'B', does: t('keys.verify') },
    ],
  });
  return (
    <div className={styles.page} data-pane="page">
      {actions.problem !== null && (
        <div className={styles.words}>
          <InlineProblem problem={actions.problem} />
        </div>
      )}
      <ResourceFinder
        onOpen={ask}
        actions={{
          'resource.ask': ask,
          'resource.verify': (found) => {
            if (found.kind === 'person') actions.confirm(found.person);
            else if (!found.resource.removed) actions.verify(found.resource);
          },
        }}
      />
      {asking !== null && (
        <AskDialog
          incidentId={incidentId}
          found={asking}
          onClose={() => {
            setAsking(null);
          }}
        />
      )}
    </div>
  );
}
