import { useTranslation } from 'react-i18next';
import type { OperationOutput } from '../../../shared/contract/api.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import styles from './Seats.module.css';

/** Who has been let in from the network, who is there now, and the way to shut one out at once. */
export function PairedSeats({ seen }: { readonly seen: OperationOutput<'network.status'>['seen'] }) {
  const { t } = useTranslation('seat');
  const formats = useFormats();
  const { value } = useQueryOf('network.seats', {});
  const revoke = useCommand('seat.revoke');
  const seats = value?.seats ?? [];
  return (
    <section aria-labelledby="seats-paired">
      <SectionHead onRule id="seats-paired">
        {t('paired')}
      </SectionHead>
      <div className={styles.body}>
        {value !== undefined && seats.length === 0 && <EmptyState>{t('noSeats')}</EmptyState>}
        {revoke.state.kind === 'refused' && <InlineProblem problem={revoke.state.refusal} />}
        <ul className={styles.list}>
          {seats.map(({ id, label, kind, person, pairedAt, revokedAt }) => {
            const last = seen.find(({ seatId }) => seatId === id);
            return (
              <li key={id} className={styles.row} data-seat={id}>
                <span className={styles.name}>
                  <strong>{label}</strong>
                  <span className={styles.hint}>
                    {person === null
                      ? t('pairedAs', { kind: t(`kinds.${kind}`), at: formats.dateTime(pairedAt) })
                      : t('pairedAsFor', { kind: t(`kinds.${kind}`), name: person.name, at: formats.dateTime(pairedAt) })}
                  </span>
                </span>
                {revokedAt !== null ? (
                  <span>{t('revoked', { at: formats.dateTime(revokedAt) })}</span>
                ) : (
                  <>
                    <span>
                      {last === undefined
                        ? t('notSeen')
                        : last.isConnected
                          ? t('isHere')
                          : t('lastSeen', { at: formats.dateTime(last.lastSeenAt) })}
                    </span>
                    <QuietButton
                      aria-label={t('revokeNamed', { label })}
                      onClick={() => {
                        void revoke.run({ seatId: id });
                      }}
                    >
                      {t('revoke')}
                    </QuietButton>
                  </>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
