import { useState } from 'react';
import { loadDialog } from '../../api/loadPart.ts';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';

const AddEventDialog = loadDialog(async () => (await import('./AddEventDialog.tsx')).AddEventDialog);
const EverydayDialog = loadDialog(async () => (await import('./EverydayDialog.tsx')).EverydayDialog);

/** Always mounted: an event is added, or a five-minute analysis taken, from every page. */
export function RisksWatch() {
  const [open, setOpen] = useState<'event' | 'everyday' | null>(null);
  useCommandHandler('risk.add', () => { setOpen('event'); });
  useCommandHandler('risk.takeEveryday', () => { setOpen('everyday'); });
  const shut = (): void => {
    setOpen(null);
  };
  if (open === 'event') return <AddEventDialog onClose={shut} />;
  if (open === 'everyday') return <EverydayDialog onClose={shut} />;
  return null;
}
