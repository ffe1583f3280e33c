import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { seatKinds, type SeatKind } from '../../../shared/domain/seat/seatKind.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { unixMsOf } from '../../../shared/kernel/time.ts';
import { useOperation } from '../../api/useOperation.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { useNow } from '../../ui/clock.ts';
import { ChoiceField, TextField } from '../../ui/Field.tsx';
import { Form, FormButtons } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { PickField } from '../../ui/PickField.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { QrPicture } from './QrPicture.tsx';
import styles from './Seats.module.css';

interface OfferSectionProps {
  readonly origins: readonly string[];
  readonly fingerprint: string;
}

/** Makes a code for one seat and shows it: large, as a picture for a camera, with what to compare. */
export function OfferSection({ origins, fingerprint }: OfferSectionProps) {
  const { t } = useTranslation('seat');
  const formats = useFormats();
  const { value: people } = useQueryOf('contact.people', {});
  const offer = useOperation('network.offerSeat');
  const [label, setLabel] = useState('');
  const [kind, setKind] = useState<SeatKind>('logKeeper');
  const [person, setPerson] = useState<string | null>(null);
  const now = useNow();
  const made = offer.value;
  const isGood = made !== undefined && unixMsOf(made.expiresAt) > unixMsOf(now);
  const origin = origins[0];
  const isRefused = offer.refusal !== null && offer.refusal !== 'lost';
  return (
    <section aria-labelledby="seats-offer">
      <SectionHead onRule id="seats-offer">
        {t('offer')}
      </SectionHead>
      <div className={styles.body}>
        <Form onSubmit={() => void offer.run({ kind, label, person: person === null ? null : asId<'contact'>(person) })}>
          <TextField label={t('label')} hint={t('labelHint')} value={label} onChange={setLabel} maxLength={80} />
          <ChoiceField
            label={t('kind')}
            hint={t(`kindHint.${kind}`)}
            value={kind}
            onChange={setKind}
            choices={seatKinds.map((each) => ({ value: each, label: t(`kinds.${each}`) }))}
          />
          {kind !== 'wall' && (people?.people.length ?? 0) > 0 && (
            <PickField
              label={t('person')}
              value={person}
              onChange={setPerson}
              choices={(people?.people ?? []).map(({ id, name }) => ({ value: id, label: name }))}
              nothingFound={t('personNothing')}
            />
          )}
          {isRefused && <InlineProblem problem={offer.refusal} />}
          <FormButtons>
            {isGood ? (
              <QuietButton type="submit">{t('makeAnother')}</QuietButton>
            ) : (
              <PrimaryButton type="submit">{t('make')}</PrimaryButton>
            )}
          </FormButtons>
        </Form>
        {isGood && (
          <div className={styles.offer}>
            {origin !== undefined && (
              <QrPicture text={`${origin}/#pair=${made.code}`} label={t('qr', { origin })} />
            )}
            <div className={styles.gap}>
              <ol className={styles.steps}>
                <li>
                  {t('stepOpen')} <strong className={styles.address}>{origins.join(t('or'))}</strong>
                </li>
                <li>{t('stepCompare')}</li>
                <li>
                  {t('stepCode')} <strong className={styles.code}>{made.code}</strong>
                </li>
              </ol>
              <p className={styles.hint} role="status">
                {t('expires', { time: formats.clock(made.expiresAt) })}
              </p>
            </div>
          </div>
        )}
        <div>
          <p className={styles.hint}>{t('fingerprint')}</p>
          <p className={styles.fingerprint}>
            {groups(fingerprint).map((group) => (
              <span key={group}>{group}</span>
            ))}
          </p>
        </div>
      </div>
    </section>
  );
}

/** `AB:CD:…` in groups of four pairs: what an eye can hold while it looks at another screen. */
function groups(fingerprint: string): readonly string[] {
  return fingerprint.replaceAll(':', ' ').match(/(?:\S+ ?){1,4}/g)?.map((group) => group.trim()) ?? [];
}
