import { useState } from 'react';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';
import { AlertListPanel } from './AlertListPanel.tsx';
import { useAlertListActions } from './useAlertListActions.ts';

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
