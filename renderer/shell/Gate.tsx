import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi, useOutboxState } from '../api/apiContext.tsx';
import { SeatProvider, type Seat } from '../api/useSeat.tsx';
import { refusalCodes, type RefusalCode } from '../../shared/contract/errors.ts';
import type { Answer } from '../../shared/contract/wire.ts';
import { InlineProblem } from '../ui/InlineProblem.tsx';
import { Wordmark } from '../ui/Wordmark.tsx';
import { loadEmergencyLog } from '../features/emergency/index.ts';
import { loadPairing } from '../features/seats/index.ts';
import { loadWayBack } from '../features/settings/index.ts';
import { loadWall } from '../features/wall/index.ts';
import styles from './Gate.module.css';
import { loadPart } from '../api/loadPart.ts';
import { Unlock } from './Unlock.tsx';
import { useEmergencyStart } from './useEmergencyStart.ts';
import { useHostState } from './useHostState.ts';
import { useTouchReport } from './useTouchReport.ts';

const WayBack = loadPart(loadWayBack);
const Pairing = loadPart(loadPairing);
const EmergencyLog = loadPart(loadEmergencyLog);
const Wall = loadPart(loadWall);
/** Faults of the store that a copy in its place mends. */
const MENDED_BY_A_COPY: ReadonlySet<string> = new Set(['store/corrupt', 'store/missing', 'store/broken-history']);
/** What decides who may do what. */
const OF_RIGHTS: readonly string[] = ['role', 'contact', 'seat'];

/** Lets nobody past until the host is there and its store is open; says plainly why not. */
export function Gate({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('shell');
  const api = useApi();
  const { state, refresh } = useHostState(api);
  const isShut = state.kind === 'locked' || state.kind === 'fault';
  const emergency = useEmergencyStart(isShut ? 'shut' : state.kind === 'open' ? 'open' : 'unknown');
  const { blockedBy } = useOutboxState();
  const isLockedMeanwhile = blockedBy?.code === 'access/locked';
  useEffect(() => {
    if (isLockedMeanwhile) refresh();
  }, [isLockedMeanwhile, refresh]);
  const queries = useQueryClient();
  const cache = queries.getQueryCache();
  const isLocked = state.kind === 'locked';
  useEffect(() => {
    // What was read is not left behind a locked door.
    if (isLocked) queries.clear();
  }, [isLocked, queries]);
  // A role that moved takes its rights with it: the seat asks anew what it may.
  useEffect(
    () =>
      api.client.subscribe(({ topics }) => {
        if (topics.some((topic) => OF_RIGHTS.includes(topic))) refresh();
      }),
    [api.client, refresh],
  );
  useTouchReport(api.client, state.kind === 'open');
  useEffect(
    () =>
      cache.subscribe(({ query }) => {
        const answer = query.state.data as Answer | undefined;
        if (answer?.ok === false && answer.refusal.code === 'access/locked') refresh();
      }),
    [cache, refresh],
  );
  const openSeat = state.kind === 'open' ? state.seat : null;
  const seat = useMemo((): Seat | null => {
    if (openSeat === null) return null;
    const { draftKey: _sealed, ...rest } = openSeat;
    return { ...rest, refresh };
  }, [openSeat, refresh]);
  if (seat?.paired?.kind === 'wall') {
    // A wall on the network shows the wall and nothing else, whatever its address says.
    return (
      <Suspense fallback={null}>
        <Wall />
      </Suspense>
    );
  }
  if (seat !== null) return <SeatProvider seat={seat}>{children}</SeatProvider>;
  return (
    <div className={styles.gate}>
      <div className={styles.mark}>
        <Wordmark label={t('product')} />
      </div>
      <main className={styles.paper}>
        <div className={styles.inner}>
          {state.kind === 'asking' && <p className={styles.lead}>{t('contact.asking')}</p>}
          {state.kind === 'locked' && <Unlock onUnlocked={refresh} />}
          {state.kind === 'fault' && (
            <>
              <InlineProblem level="critical" problem={{ code: faultCode(state.fault) }} />
              {MENDED_BY_A_COPY.has(state.fault) && (
                <Suspense fallback={null}>
                  <WayBack onRestored={refresh} />
                </Suspense>
              )}
            </>
          )}
          {state.kind === 'lost' && (
            <InlineProblem
              problem={{
                happened: t('contact.lostHappened'),
                safe: t('contact.lostSafe'),
                todo: t('contact.lostTodo'),
              }}
            />
          )}
          {(isShut || (emergency.isStarted && state.kind === 'lost')) && api.client.pairing === null && (
            <Suspense fallback={null}>
              <EmergencyLog isStarted={emergency.isStarted} onStart={emergency.start} />
            </Suspense>
          )}
          {state.kind === 'not-welcome' && api.client.pairing !== null && (
            <Suspense fallback={null}>
              <Pairing />
            </Suspense>
          )}
          {state.kind === 'not-welcome' && api.client.pairing === null && (
            <InlineProblem
              problem={{
                happened: t('contact.noSeatHappened'),
                safe: t('contact.noSeatSafe'),
                todo: t('contact.noSeatTodo'),
              }}
            />
          )}
        </div>
      </main>
    </div>
  );
}

function faultCode(fault: string): RefusalCode {
  return refusalCodes.find((code) => code === fault) ?? 'internal';
}
