import { useState } from 'react';
import { asId } from '../../../shared/kernel/ids.ts';
import { loadDialog } from '../../api/loadPart.ts';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';

const BeginDialog = loadDialog(async () => (await import('./BeginDialog.tsx')).BeginDialog);

/** Always mounted: somebody is entered as on duty from every page of an incident. */
export function ShiftWatch({ incidentId }: { readonly incidentId: string | null }) {
  const [isOpen, setIsOpen] = useState(false);
  useCommandHandler(
    'shift.begin',
    () => {
      setIsOpen(true);
    },
    incidentId !== null,
  );
  if (incidentId === null || !isOpen) return null;
  return (
    <BeginDialog
      incidentId={asId(incidentId)}
      onClose={() => {
        setIsOpen(false);
      }}
    />
  );
}
