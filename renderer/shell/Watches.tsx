import { useQueryClient } from '@tanstack/react-query';
import { Component, Suspense, useEffect, type ReactNode } from 'react';
import { firstAnswers } from '../api/firstAnswers.ts';
import { useCommandDesk } from '../ui/keyboard/Commands.tsx';
import { fetchDialogs, loadPart } from '../api/loadPart.ts';
import { fetchPages } from './pageParts.ts';
import { features } from './pages.ts';

/** Asked for at once, while the gate talks to the host: they should be there when the frame is. */
const watches = features.flatMap(({ watch }) => (watch === undefined ? [] : [loadPart(watch, { isOfFirstScreen: true })]));
for (const { bring } of watches) bring().catch(() => undefined);

/** What the first screen did without, the dialogs of the watches first: they may be asked for from any page. */
async function fetchTheRest(): Promise<void> {
  for (const { bring } of watches) await bring();
  await fetchDialogs();
  await fetchPages();
}

/** The features' watches, each by itself: one that breaks takes nobody with it. */
export function Watches({ incidentId }: { readonly incidentId: string | null }) {
  const desk = useCommandDesk();
  const queries = useQueryClient();
  useEffect(() => {
    void firstAnswers(queries).then(fetchTheRest);
  }, [queries]);
  return (
    <Suspense fallback={null}>
      {watches.map((Watch, at) => (
        <Alone key={at}>
          <Watch incidentId={incidentId} />
        </Alone>
      ))}
      <WhenMounted tell={desk.everybodyIsHere} />
    </Suspense>
  );
}

/** Mounted together with the watches, since they share one boundary. */
function WhenMounted({ tell }: { readonly tell: () => void }) {
  useEffect(tell, [tell]);
  return null;
}

class Alone extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidCatch(error: unknown): void {
    reportError(error);
  }

  override render(): ReactNode {
    return this.state.isBroken ? null : this.props.children;
  }
}
