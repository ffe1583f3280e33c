import { useQueryOf } from '../../api/useQueryOf.ts';
import { Wall } from './Wall.tsx';

/** A wall on the network: it follows whatever runs, and has no way to anywhere else. */
export function RunningWall() {
  const { value } = useQueryOf('wall.running', {});
  return <Wall incidentId={value?.incidentId ?? null} />;
}
