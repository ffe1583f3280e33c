import { useState } from 'react';
import { asId } from '../../../shared/kernel/ids.ts';
import { loadDialog } from '../../api/loadPart.ts';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';

const GoalDialog = loadDialog(async () => (await import('./GoalDialog.tsx')).GoalDialog);

/** Always mounted: Ctrl+G sets a goal from every page of an incident. */
export function GoalWatch({ incidentId }: { readonly incidentId: string | null }) {
  const [isOpen, setIsOpen] = useState(false);
  useCommandHandler(
    'goal.set',
    () => {
      setIsOpen(true);
    },
    incidentId !== null,
  );
  if (incidentId === null || !isOpen) return null;
  return (
    <GoalDialog
      incidentId={asId(incidentId)}
      goal={null}
      onClose={() => {
        setIsOpen(false);
      }}
    />
  );
}
