import { useNavigation, useParam } from '../../ui/Navigation.tsx';
import { asId } from '../../../shared/kernel/ids.ts';
import { Wall } from './Wall.tsx';

/** The wall in a window at the machine, put on a second screen; Esc goes back to the log. */
export function WallPage() {
  const incidentId = asId<'incident'>(useParam('incidentId'));
  const { go } = useNavigation();
  return (
    <Wall
      incidentId={incidentId}
      onLeave={() => {
        go('incident.log', { incidentId });
      }}
    />
  );
}
