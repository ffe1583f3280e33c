import { useState } from 'react';
import { asId } from '../../../shared/kernel/ids.ts';
import { loadDialog } from '../../api/loadPart.ts';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';

const ExposedDialog = loadDialog(async () => (await import('./ExposedDialog.tsx')).ExposedDialog);

/** Always mounted: a group is written down from every page of an incident. */
export function ExposedWatch({ incidentId }: { readonly incidentId: string | null }) {
  const [isOpen, setIsOpen] = useState(false);
  useCommandHandler('exposed.note', () => { setIsOpen(true); }, incidentId !== null);
  if (incidentId === null || !isOpen) return null;
  return (
    <ExposedDialog
      incidentId={asId(incidentId)}
      group={null}
      onClose={() => {
        setIsOpen(false);
      }}
    />
  );
}
