import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { useFormats } from '../../text/i18n.ts';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { Ledger } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { useParam } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import { HandoverCard } from './HandoverCard.tsx';
import { OfferPanel } from './OfferPanel.tsx';
import { ShiftRow } from './ShiftRow.tsx';
import { useShiftActions, type ShiftView } from './useShiftActions.ts';
import styles from './Shifts.module.css';

const columns: LedgerColumns = {
  left: [
    { name: 'span', width: 204, end: true },
    { name: 'gap', width: 12 },
  ],
  right: [
    { name: 'who', width: 'rest', kind: 'words' },
    { name: 'role', width: 240, kind: 'meta' },
    { name: 'when', width: 216, kind: 'meta' },
    { name: 'acts', width: 240, end: true },
  ],
};

/** Who is on duty and since when, handovers that wait for their second signature, and who has been. */
export function ShiftsPage() {
  const { t } = useTranslation('shift');
  const formats = useFormats();
  const incidentId = asId<'incident'>(useParam('incidentId'));
  const run = useRunCommand();
  const { person: me } = useSeat();
  const { value, isLoading } = useQueryOf('shift.all', { incidentId });
  const isOpen = useQueryOf('incident.one', { incidentId }).value?.incident?.closedAt === null;
  const actions = useShiftActions();
  const [offering, setOffering] = useState<ShiftView | null>(null);
  const shifts = value?.shifts ?? [];
  const handovers = value?.handovers ?? [];
  const onDuty = shifts.filter(({ endedAt }) => endedAt === null);
  const earlier = shifts.filter(({ endedAt }) => endedAt !== null).reverse();
  const waiting = handovers.filter(({ state }) => state === 'offered');
  // A signature that is waited for here is the one thing to do; then the rest is quiet.
  const Begin = waiting.some(({ to }) => to.id === me) ? QuietButton : PrimaryButton;
  const settled = handovers.filter(({ state }) => state === 'accepted').reverse();

  const on = (isMeant: (shift: ShiftView) => boolean, act: (shift: ShiftView) => void) => (id: string) => {
    const shift = shifts.find((one) => one.id === id);
    if (shift !== undefined && isOpen && isMeant(shift)) act(shift);
  };
  const isOn = ({ endedAt }: ShiftView): boolean => endedAt === null;
  const rows = useRows({
    'shift.handOver': on(isOn, setOffering),
    'shift.end': on(isOn, actions.end),
    'shift.resume': on((shift) => !isOn(shift), actions.resume),
  });
  useScreen({
    keys: [
      { keys: 'V', does: t('keys.handOver') },
      { keys: 'A', does: t('keys.end') },
      { keys: 'G', does: t('keys.resume') },
    ],
  });

  const list = (title: string, shown: readonly ShiftView[]) => (
    <Ledger kind="list" columns={columns} label={title} {...rows}>
      {shown.map((shift) => (
        <ShiftRow
          key={shift.id}
          shift={shift}
          isOpen={isOpen}
          onEnd={actions.end}
          onHandOver={setOffering}
          onResume={actions.resume}
        />
      ))}
    </Ledger>
  );
  return (
    <div className={styles.page} data-pane="page">
      {actions.problem !== null && (
        <div className={styles.words}>
          <InlineProblem problem={actions.problem} />
        </div>
      )}
      {waiting.map((handover) => (
        <HandoverCard
          key={handover.id}
          handover={handover}
          incidentId={incidentId}
          me={me}
          onAccept={actions.accept}
          onWithdraw={actions.withdraw}
        />
      ))}
      <SectionHead onRule fact={t('count', { count: onDuty.length })}>
        {t('onDuty')}
      </SectionHead>
      {onDuty.length > 0
        ? list(t('onDuty'), onDuty)
        : !isLoading && <EmptyState example={t('example')}>{t('empty')}</EmptyState>}
      {isOpen && (
        <div className={styles.words}>
          <Begin onClick={() => run('shift.begin')}>{t('begin')}</Begin>
        </div>
      )}
      {settled.length > 0 && (
        <>
          <SectionHead onRule fact={String(settled.length)}>
            {t('handovers')}
          </SectionHead>
          {settled.map((handover) => (
            <div key={handover.id} className={styles.words}>
              <strong>
                {t('both', {
                  from: handover.from.name ?? handover.from.initials,
                  to: handover.to.name ?? handover.to.initials,
                  clock: formats.clock(handover.acceptedAt ?? handover.offeredAt),
                })}
              </strong>
              {handover.note !== '' && <p className={styles.noteText}>{handover.note}</p>}
            </div>
          ))}
        </>
      )}
      {earlier.length > 0 && (
        <>
          <SectionHead onRule fact={String(earlier.length)}>
            {t('earlier')}
          </SectionHead>
          {list(t('earlier'), earlier)}
        </>
      )}
      {offering !== null && (
        <OfferPanel
          incidentId={incidentId}
          shift={offering}
          onClose={() => {
            setOffering(null);
          }}
        />
      )}
    </div>
  );
}
