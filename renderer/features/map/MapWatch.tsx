import { useState } from 'react';
import { asId } from '../../../shared/kernel/ids.ts';
import { loadDialog } from '../../api/loadPart.ts';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';

const MapObjectDialog = loadDialog(async () => (await import('./MapObjectDialog.tsx')).MapObjectDialog);

/** Always mounted: something is drawn on the map from every page of an incident. */
export function MapWatch({ incidentId }: { readonly incidentId: string | null }) {
  const [isOpen, setIsOpen] = useState(false);
  useCommandHandler(
    'map.place',
    () => {
      setIsOpen(true);
    },
    incidentId !== null,
  );
  if (incidentId === null || !isOpen) return null;
  return (
    <MapObjectDialog
      incidentId={asId(incidentId)}
      object={null}
      onClose={() => {
        setIsOpen(false);
      }}
    />
  );
}
