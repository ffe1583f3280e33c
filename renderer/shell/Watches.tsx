import { Component, Suspense, useEffect, type ReactNode } from 'react';
import { loadPart, untilItComes } from './loadPart.ts';
import { features, pages } from './pages.ts';

const watches = features.flatMap((feature) => (feature.watch === undefined ? [] : [loadPart(feature.watch)]));

/** The features' watches, each by itself: one that breaks takes nobody with it. */
export function Watches({ incidentId }: { readonly incidentId: string | null }) {
  useEffect(() => {
    // With every page at hand the window goes on working when the host is away: what is written waits in the outbox.
    const waiting = requestIdleCallback(() => void fetchPages());
    return () => {
      cancelIdleCallback(waiting);
    };
  }, []);
  return watches.map((Watch, at) => (
    <Alone key={at}>
      <Suspense fallback={null}>
        <Watch incidentId={incidentId} />
      </Suspense>
    </Alone>
  ));
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
