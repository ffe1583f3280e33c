import { useEffect } from 'react';
import type { OperationOutput, QueryOutput } from '../../../shared/contract/api.ts';
import { osloDay } from '../../../shared/kernel/osloDay.ts';
import { unixMsOf, type Instant } from '../../../shared/kernel/time.ts';
import { useOperation } from '../../api/useOperation.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useMinute } from '../../ui/clock.ts';
import { refusalText } from '../../text/i18n.ts';
import type { RefusalCode } from '../../../shared/contract/errors.ts';

type KnownItem = QueryOutput<'home.attention'>['items'][number];
type HostCode = 'store-unprotected' | 'no-recovery-key' | 'backup-never' | 'backup-old' | 'backup-problem';

/** One thing that is not in order, with the place where it is put right. */
export interface AttentionItem extends Omit<KnownItem, 'code'> {
  readonly id: string;
  readonly code: KnownItem['code'] | HostCode;
}

/** A copy older than this is not what one would want to go on from. */
const BACKUP_OLD_AFTER_MS = 7 * 24 * 3_600_000;
/** Keys and copies are the host's own, not the journal's: they are asked for, not announced. */
const ASK_AGAIN_MS = 60_000;

/** Everything that needs attention; undefined until it is known. */
export function useAttentionItems(): readonly AttentionItem[] | undefined {
  const { value } = useQueryOf('home.attention', {}, { asksAgainMs: ASK_AGAIN_MS });
  const keys = useOperation('keys.status');
  const backup = useOperation('backup.status');
  const now = useMinute();
  const { run: askKeys } = keys;
  const { run: askBackup } = backup;
  useEffect(() => {
    const ask = (): void => {
      void askKeys({});
      void askBackup({});
    };
    ask();
    const again = setInterval(ask, ASK_AGAIN_MS);
    return () => {
      clearInterval(again);
    };
  }, [askKeys, askBackup]);
  if (value === undefined) return undefined;
  const known = value.items.map((item): AttentionItem => ({
    ...item,
    id: `${item.code} ${JSON.stringify(item.pageParams)} ${String(item.params['title'] ?? item.params['text'] ?? '')} ${item.since ?? ''}`,
  }));
  return [...known, ...keyItems(keys.value), ...backupItems(backup.value, now)];
}

function hostItem(code: HostCode, since: Instant | null = null, params: KnownItem['params'] = {}): AttentionItem {
  return { id: code, code, params, page: 'settings', pageParams: {}, since: since === null ? null : osloDay(since), due: null };
}

function keyItems(status: OperationOutput<'keys.status'> | undefined): AttentionItem[] {
  if (status === undefined) return [];
  if (status.state !== 'protected') return [hostItem('store-unprotected')];
  return status.slots.some(({ kind }) => kind === 'recovery') ? [] : [hostItem('no-recovery-key')];
}

function backupItems(status: OperationOutput<'backup.status'> | undefined, now: Instant): AttentionItem[] {
  if (status === undefined) return [];
  const { folder, lastTakenAt, newEntries, problem, problemSince } = status;
  if (folder === null) return [hostItem('backup-never')];
  if (problem !== null) {
    return [hostItem('backup-problem', problemSince, { problem: refusalText({ code: problem as RefusalCode, params: { folder } }).happened })];
  }
  const isOld = lastTakenAt !== null && unixMsOf(now) - unixMsOf(lastTakenAt) > BACKUP_OLD_AFTER_MS;
  return isOld && newEntries !== 0 ? [hostItem('backup-old', lastTakenAt)] : [];
}
