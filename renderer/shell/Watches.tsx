import { Component, Suspense, useEffect, type ReactNode } from 'react';
import { useCommandDesk } from '../ui/keyboard/Commands.tsx';
import { loadPart, untilItComes } from './loadPart.ts';
import { features, pages } from './pages.ts';

/** Asked for at once, while the gate talks to the host: they should be there when the frame is. */
const watches = features.flatMap(({ watch }) => {
  if (watch === undefined) return [];
  const coming = untilItComes(watch);
  return [loadPart(() => coming)];
});

/** The features' watches, each by itself: one that breaks takes nobody with it. */
export function Watches({ incidentId }: { readonly incidentId: string | null }) {
  const desk = useCommandDesk();
  useEffect(() => {
    // With every page at hand the window goes on working when the host is away: what is written waits in the outbox.
    const waiting = requestIdleCallback(() => void fetchPages());
    return () => {
      cancelIdleCallback(waiting);
    };
  }, []);
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

async function fetchPages(): Promise<void> {
  for (const page of pages) await untilItComes(page.load);
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
