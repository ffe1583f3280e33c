import { useTranslation } from 'react-i18next';
import type { QueryInput } from '../../../shared/contract/api.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { MinuteSlider } from '../../ui/MinuteSlider.tsx';
import { MomentField } from '../../ui/TimeField.tsx';
import styles from './Picture.module.css';

/** Which earlier picture is looked at; null is now. */
export type Moment =
  | { readonly kind: 'round'; readonly number: number; readonly position: number; readonly at: Instant }
  | { readonly kind: 'instant'; readonly at: Instant };

/** What the query is asked for a moment. */
export function asOfMoment(moment: Moment | null): Pick<QueryInput<'situation.picture'>, 'asOf'> {
  if (moment === null) return {};
  return { asOf: moment.kind === 'round' ? { position: moment.position } : { instant: moment.at } };
}

interface TravelBarProps {
  readonly incidentId: Id<'incident'>;
  readonly moment: Moment | null;
  readonly onGo: (moment: Moment | null) => void;
  readonly onClose: () => void;
}

/** Back to any minute or to the end of any round: exactly what was known then. */
export function TravelBar({ incidentId, moment, onGo, onClose }: TravelBarProps) {
  const { t } = useTranslation('picture');
  const formats = useFormats();
  const now = useMinute();
  const incident = useQueryOf('incident.one', { incidentId }).value?.incident ?? null;
  const rounds = useQueryOf('situation.rounds', { incidentId }).value?.rounds ?? [];
  return (
    <div className={styles.travel} role="region" aria-label={t('earlier')} data-pane="earlier">
      {moment !== null && (
        <p className={styles.travelled} role="status">
          {moment.kind === 'round'
            ? t('asOfRound', { number: moment.number })
            : t('asOf', { when: formats.dateTimeShort(moment.at, now) })}
        </p>
      )}
      {incident !== null && (
        <div className={styles.travelSlider}>
          <MinuteSlider
            label={t('asOfSlider')}
            from={incident.startedAt}
            to={incident.closedAt ?? now}
            value={moment?.at ?? incident.closedAt ?? now}
            onChange={(at) => {
              onGo({ kind: 'instant', at });
            }}
          />
        </div>
      )}
      <div className={styles.travelField}>
        <MomentField
          label={t('asOfLabel')}
          value={moment?.at ?? null}
          onChange={(at) => {
            onGo(at === null ? null : { kind: 'instant', at });
          }}
        />
      </div>
      <div className={styles.rounds}>
        {rounds.map(
          ({ id, number, startedAt, endedAt, endPosition }) =>
            endedAt !== null &&
            endPosition !== null && (
              <QuietButton
                key={id}
                onClick={() => {
                  onGo({ kind: 'round', number, position: endPosition, at: endedAt });
                }}
              >
                {t('roundChoice', { number, from: formats.clock(startedAt), to: formats.clock(endedAt) })}
              </QuietButton>
            ),
        )}
        <QuietButton
          onClick={() => {
            onGo(null);
            onClose();
          }}
        >
          {t('toNow')}
        </QuietButton>
      </div>
    </div>
  );
}
