import { useState } from 'react';
import type { ObjectKind } from '../../../shared/domain/object/object.ts';
import { loadDialog } from '../../api/loadPart.ts';
import { useCommandHandler } from '../../ui/keyboard/Commands.tsx';
import { useOpenObject, type ShownObject } from '../../ui/screen.tsx';

const HistoryDialog = loadDialog(async () => (await import('./HistoryDialog.tsx')).HistoryDialog);

/** Answers F3 wherever a page or panel has said which object it is about. */
export function SearchWatch() {
  const open = useOpenObject();
  const [shown, setShown] = useState<ShownObject | null>(null);
  useCommandHandler(
    'object.history',
    () => {
      setShown(open);
    },
    open !== null,
  );
  if (shown === null) return null;
  return (
    <HistoryDialog
      // Only AboutObject names objects, and it knows their kinds.
      kind={shown.kind as ObjectKind}
      id={shown.id}
      onClose={() => {
        setShown(null);
      }}
    />
  );
}
