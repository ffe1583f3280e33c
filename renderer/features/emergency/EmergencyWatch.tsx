import { useEffect, useRef } from 'react';
import { useApi } from '../../api/apiContext.tsx';
import { isLost } from '../../api/apiClient.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { useNavigation } from '../../ui/Navigation.tsx';
import { emergencyQueueOf } from './emergencyQueue.ts';

/** Whoever has just unlocked is shown what was written before: it waits to be entered in a log. */
export function EmergencyWatch() {
  const { client } = useApi();
  const { go } = useNavigation();
  const isAtMachine = useSeat().paired === null;
  useEffect(() => {
    const queue = emergencyQueueOf(client);
    queue.forgetSaved();
    return queue.subscribe(queue.forgetSaved);
  }, [client]);
  const hasAsked = useRef(false);
  useEffect(() => {
    // Once, when the frame comes: nobody is taken away from what they have begun.
    if (!isAtMachine || hasAsked.current) return;
    hasAsked.current = true;
    void client.operate('emergency.status', {}).then((reply) => {
      if (!isLost(reply) && reply.ok && reply.value.lines > 0) go('emergency');
    });
  }, [client, go, isAtMachine]);
  return null;
}
