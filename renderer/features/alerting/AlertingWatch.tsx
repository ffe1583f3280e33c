import { useState } from 'react';
import { loadDialog } from '../../api/loadPart.ts';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';
import { useAlertListActions } from './useAlertListActions.ts';

const AlertListPanel = loadDialog(async () => (await import('./AlertListPanel.tsx')).AlertListPanel);
const DrillStartDialog = loadDialog(async () => (await import('./DrillStartDialog.tsx')).DrillStartDialog);

/** Always mounted: a new list is written from any page, also when an incident turns out to have none; so is a drill begun. */
export function AlertingWatch() {
  const [opened, setOpened] = useState<'list' | 'drill' | null>(null);
  const { supersede } = useAlertListActions();
  useCommandHandler('alertList.add', () => {
    setOpened('list');
  });
  useCommandHandler('callDrill.start', () => {
    setOpened('drill');
  });
  const close = (): void => {
    setOpened(null);
  };
  if (opened === 'drill') return <DrillStartDialog onClose={close} />;
  return opened === 'list' ? <AlertListPanel list={null} onSupersede={supersede} onClose={close} /> : null;
}
