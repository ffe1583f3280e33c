import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { useNavigation } from '../../ui/Navigation.tsx';
import { Dialog } from '../../ui/Panel.tsx';
import { ExerciseTag } from '../../ui/Tag.tsx';
import { useRows } from '../../ui/useRows.ts';
import { useNameOf, useRunning } from './useRunning.ts';
import styles from './Incidents.module.css';

interface SwitchDialogProps {
  /** The incident one is in; null at peace. */
  readonly incidentId: string | null;
  readonly onClose: () => void;
}

/** From one incident to the log of another that goes on: those that belong together first. */
export function SwitchDialog({ incidentId, onClose }: SwitchDialogProps) {
  const { t } = useTranslation('incident');
  const { go } = useNavigation();
  const nameOf = useNameOf();
  const running = useRunning(incidentId);
  const links = useQueryOf('incident.links', { incidentId: asId(incidentId ?? '') }, { isEnabled: incidentId !== null });
  const reasons = new Map((links.value?.links ?? []).map(({ incident, reason }) => [incident.id, reason]));
  // Which and in which order is settled once, by the first true answer: nothing moves under the hand that chooses.
  const [order, setOrder] = useState<readonly string[] | null>(null);
  if (order === null && running !== undefined && (incidentId === null || links.isFresh)) {
    const tied = (id: string): number => Number(reasons.has(asId(id)));
    setOrder(running.map(({ id }) => id).sort((one, other) => tied(other) - tied(one)));
  }
  const inOrder = (order ?? []).flatMap((id) => running?.find((one) => one.id === id) ?? []);
  const rows = useRows({});
  return (
    <Dialog isOpen title={t('switch')} onClose={onClose}>
      {order !== null && inOrder.length === 0 && <p>{t('noOther')}</p>}
      <ul className={styles.choices} {...rows}>
        {inOrder.map((incident, at) => (
          <li key={incident.id}>
            <QuietButton
              data-row={incident.id}
              autoFocus={at === 0}
              {...(at === 0 ? { 'data-autofocus': true } : {})}
              onClick={() => {
                onClose();
                go('incident.log', { incidentId: incident.id });
              }}
            >
              {nameOf(incident)}
            </QuietButton>{' '}
            {incident.kind === 'exercise' && <ExerciseTag />}
            {reasons.has(incident.id) && <span className={styles.why}>{`${t('linkedTo')}: ${reasons.get(incident.id) ?? ''}`}</span>}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
