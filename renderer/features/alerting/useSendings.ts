import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { Channel } from '../../../shared/domain/gateway/gateway.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { messageStateText } from '../../text/messageStateText.ts';
import type { CallOutView } from './useCalling.ts';

type SendingView = QueryOutput<'sending.ofIncident'>['sendings'][number];

interface Sendings {
  /** What can be sent on; nothing in an exercise, whatever is turned on. */
  readonly channels: readonly Channel[];
  /** What was last sent to a row on each channel, and how that stands, in words. */
  readonly toldOf: (memberId: string) => readonly string[];
  /** Whether something is still under way, and ending it. */
  readonly underWay: SendingView | undefined;
  readonly stop: (sending: SendingView) => void;
}

/** Texts that went out beside the calls. */
export function useSendings(callOut: CallOutView, isExercise: boolean): Sendings {
  const { t } = useTranslation('gateway');
  const formats = useFormats();
  const on = useQueryOf('gateway.channels', {}).value?.on ?? [];
  const { value } = useQueryOf('sending.ofIncident', { incidentId: callOut.incidentId });
  const stop = useCommand('sending.stop');
  const sendings = (value?.sendings ?? []).filter(({ callOutId }) => callOutId === callOut.id);
  return {
    channels: isExercise ? [] : on,
    toldOf: (memberId) => {
      const newest = new Map<Channel, string>();
      for (const { channel, messages } of sendings) {
        const message = messages.find(({ memberIds }) => memberIds.some((one) => one === memberId));
        if (message !== undefined && !newest.has(channel)) {
          newest.set(channel, `${t(`channel.${channel}`)} ${messageStateText(message, t, formats)}`);
        }
      }
      return [...newest.values()];
    },
    underWay: sendings.find(
      ({ settledAt, stoppedAt, messages }) =>
        settledAt === null && stoppedAt === null && messages.some(({ state }) => ['queued', 'trying', 'waits'].includes(state)),
    ),
    stop: ({ id }) => {
      void stop.run({ sendingId: id });
    },
  };
}
