import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, useMemo } from 'react';
import { ApiProvider, type ApiSurroundings } from '../api/apiContext.tsx';
import { Identity } from '../ui/Identity.tsx';
import { CommandDesk } from '../ui/keyboard/commandDesk.ts';
import { CommandProvider } from '../ui/keyboard/Commands.tsx';
import { ScreenBoard, ScreenProvider } from '../ui/screen.tsx';
import { UndoProvider } from '../ui/Undo.tsx';
import { Gate } from './Gate.tsx';
import { KeepDrafts } from './KeepDrafts.tsx';
import { commands } from './pages.ts';
import { router } from './routes.tsx';

/** The whole window, from the identity outermost to the open page innermost. */
export function App({ api }: { readonly api: ApiSurroundings }) {
  const desk = useMemo(() => new CommandDesk(commands), []);
  const board = useMemo(() => new ScreenBoard(), []);
  return (
    <StrictMode>
      <Identity>
        <KeepDrafts place="window" goHome={startOver}>
          <ApiProvider api={api}>
            <Gate>
              <CommandProvider desk={desk}>
                <UndoProvider>
                  <ScreenProvider board={board}>
                    <RouterProvider router={router} />
                  </ScreenProvider>
                </UndoProvider>
              </CommandProvider>
            </Gate>
          </ApiProvider>
        </KeepDrafts>
      </Identity>
    </StrictMode>
  );
}

/** The frame itself broke: begin again from the first page, with nothing of the old window left. */
function startOver(): void {
  window.location.hash = '#/';
  window.location.reload();
}
