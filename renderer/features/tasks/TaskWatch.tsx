import { useState } from 'react';
import { asId } from '../../../shared/kernel/ids.ts';
import { loadDialog } from '../../api/loadPart.ts';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';

const TaskDialog = loadDialog(async () => (await import('./TaskDialog.tsx')).TaskDialog);

/** Always mounted: Ctrl+T makes a task from every page of an incident. */
export function TaskWatch({ incidentId }: { readonly incidentId: string | null }) {
  const [isOpen, setIsOpen] = useState(false);
  useCommandHandler(
    'task.create',
    () => {
      setIsOpen(true);
    },
    incidentId !== null,
  );
  if (incidentId === null || !isOpen) return null;
  return (
    <TaskDialog
      incidentId={asId(incidentId)}
      task={null}
      onClose={() => {
        setIsOpen(false);
      }}
    />
  );
}
