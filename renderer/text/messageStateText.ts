import type { TFunction } from 'i18next';
import type { QueryOutput } from '../../shared/contract/api.ts';
import type { Formats } from './formats.ts';

type Message = QueryOutput<'sending.latest'>['sendings'][number]['messages'][number];

/** Where one message stands, in a few words: «tatt imot 03:12», «ikke tatt imot: nøkkelen godtas ikke». */
export function messageStateText(
  { state, nextAt, tries }: Pick<Message, 'state' | 'nextAt' | 'tries'>,
  t: TFunction<'gateway'>,
  formats: Pick<Formats, 'clock'>,
): string {
  const last = tries.at(-1);
  const clock = (at: typeof nextAt | undefined): string => (at == null ? '' : formats.clock(at));
  switch (state) {
    case 'accepted':
      return t('state.accepted', { clock: clock(last?.at) });
    case 'waits':
      return t('state.waits', { clock: clock(nextAt) });
    case 'failed':
      return t('state.failed', { why: t(`why.${last?.result ?? 'unknown'}`) });
    default:
      return t(`state.${state}`);
  }
}
