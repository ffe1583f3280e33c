import { useState } from 'react';
import { asId } from '../../../shared/kernel/ids.ts';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';
import { AssessDialog } from './AssessDialog.tsx';

/** Always mounted: a risk is assessed from every page of an incident. */
export function QuickRiskWatch({ incidentId }: { readonly incidentId: string | null }) {
  const [isOpen, setIsOpen] = useState(false);
  useCommandHandler(
    'quickRisk.assess',
    () => {
      setIsOpen(true);
    },
    incidentId !== null,
  );
  if (incidentId === null || !isOpen) return null;
  return (
    <AssessDialog
      incidentId={asId(incidentId)}
      onClose={() => {
        setIsOpen(false);
      }}
    />
  );
}
