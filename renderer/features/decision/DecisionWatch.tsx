import { useState } from 'react';
import { asId } from '../../../shared/kernel/ids.ts';
import { loadDialog } from '../../api/loadPart.ts';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';

const RecordDialog = loadDialog(async () => (await import('./RecordDialog.tsx')).RecordDialog);

/** Always mounted: Ctrl+D records a decision from every page of an incident. */
export function DecisionWatch({ incidentId }: { readonly incidentId: string | null }) {
  const [isOpen, setIsOpen] = useState(false);
  useCommandHandler(
    'decision.record',
    () => {
      setIsOpen(true);
    },
    incidentId !== null,
  );
  if (incidentId === null || !isOpen) return null;
  return (
    <RecordDialog
      incidentId={asId(incidentId)}
      onClose={() => {
        setIsOpen(false);
      }}
    />
  );
}
