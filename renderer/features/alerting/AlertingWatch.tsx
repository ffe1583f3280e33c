import { useState } from 'react';
import { loadDialog } from '../../api/loadPart.ts';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';
import { useAlertListActions } from './useAlertListActions.ts';

const AlertListPanel = loadDialog(async () => (await import('./AlertListPanel.tsx')).AlertListPanel);

/** Always mounted: a new list is written from any page, also when an incident turns out to have none. */
export function AlertingWatch() {
  const [isAdding, setIsAdding] = useState(false);
  const { supersede } = useAlertListActions();
  useCommandHandler('alertList.add', () => {
    setIsAdding(true);
  });
  if (!isAdding) return null;
  return (
    <AlertListPanel
      list={null}
      onSupersede={supersede}
      onClose={() => {
        setIsAdding(false);
      }}
    />
  );
}
