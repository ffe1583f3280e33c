import { useState } from 'react';
import { asId } from '../../../shared/kernel/ids.ts';
import { loadDialog } from '../../api/loadPart.ts';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';

const HelperDialog = loadDialog(async () => (await import('./HelperDialog.tsx')).HelperDialog);

/** Always mounted: help is noted from every page of an incident. */
export function HelperWatch({ incidentId }: { readonly incidentId: string | null }) {
  const [isOpen, setIsOpen] = useState(false);
  useCommandHandler(
    'helper.note',
    () => {
      setIsOpen(true);
    },
    incidentId !== null,
  );
  if (incidentId === null || !isOpen) return null;
  return (
    <HelperDialog
      incidentId={asId(incidentId)}
      helper={null}
      onClose={() => {
        setIsOpen(false);
      }}
    />
  );
}
