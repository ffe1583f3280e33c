import { useState } from 'react';
import { loadDialog } from '../../api/loadPart.ts';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';

const ResourcePanel = loadDialog(async () => (await import('./ResourcePanel.tsx')).ResourcePanel);

/** Always mounted: a new resource is written down from any page. */
export function ResourcesWatch() {
  const [isAdding, setIsAdding] = useState(false);
  useCommandHandler('resource.add', () => {
    setIsAdding(true);
  });
  if (!isAdding) return null;
  return (
    <ResourcePanel
      resource={null}
      onClose={() => {
        setIsAdding(false);
      }}
    />
  );
}
