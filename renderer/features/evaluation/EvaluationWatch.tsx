import { useState } from 'react';
import { asId } from '../../../shared/kernel/ids.ts';
import { loadDialog } from '../../api/loadPart.ts';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';

const DocumentDialog = loadDialog(async () => (await import('./DocumentDialog.tsx')).DocumentDialog);
const LearningPointPanel = loadDialog(async () => (await import('./LearningPointPanel.tsx')).LearningPointPanel);

/**
 * Always mounted: the log of the open incident can be had as a file from each of its pages, and what was learnt can be
 * spread while it is fresh, before anybody has opened an evaluation.
 */
export function EvaluationWatch({ incidentId }: { readonly incidentId: string | null }) {
  const [open, setOpen] = useState<'log' | 'learning' | null>(null);
  useCommandHandler('document.log', () => { setOpen('log'); }, incidentId !== null);
  useCommandHandler('learningPoint.new', () => { setOpen('learning'); }, incidentId !== null);
  if (incidentId === null || open === null) return null;
  const id = asId<'incident'>(incidentId);
  const close = (): void => {
    setOpen(null);
  };
  if (open === 'log') return <DocumentDialog of={{ kind: 'log', incidentId: id }} onClose={close} />;
  return <LearningPointPanel from={{ kind: 'incident', id }} suggestion="" point={null} onClose={close} />;
}
