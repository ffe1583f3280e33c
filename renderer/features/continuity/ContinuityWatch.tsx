import { useState } from 'react';
import { loadDialog } from '../../api/loadPart.ts';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';
import { useNavigation } from '../../ui/Navigation.tsx';

const NodePanel = loadDialog(async () => (await import('./NodePanel.tsx')).NodePanel);

/** Always mounted: a critical function is written down from any page, and opens where what it leans on is written. */
export function ContinuityWatch() {
  const { go } = useNavigation();
  const [isAdding, setIsAdding] = useState(false);
  useCommandHandler('continuity.add', () => {
    setIsAdding(true);
  });
  if (!isAdding) return null;
  return (
    <NodePanel
      node={null}
      kind="function"
      onClose={() => {
        setIsAdding(false);
      }}
      onAdded={(nodeId) => {
        go('continuity.node', { nodeId });
      }}
    />
  );
}
