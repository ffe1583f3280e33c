import { useState } from 'react';
import { asId } from '../../../shared/kernel/ids.ts';
import { loadDialog } from '../../api/loadPart.ts';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';

const DocumentDialog = loadDialog(async () => (await import('./DocumentDialog.tsx')).DocumentDialog);

/** Always mounted: the log of the open incident can be had as a file from each of its pages. */
export function DocumentWatch({ incidentId }: { readonly incidentId: string | null }) {
  const [isOpen, setIsOpen] = useState(false);
  useCommandHandler(
    'document.log',
    () => {
      setIsOpen(true);
    },
    incidentId !== null,
  );
  if (incidentId === null || !isOpen) return null;
  return (
    <DocumentDialog
      of={{ kind: 'log', incidentId: asId(incidentId) }}
      onClose={() => {
        setIsOpen(false);
      }}
    />
  );
}
