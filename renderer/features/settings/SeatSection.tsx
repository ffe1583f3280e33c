import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { useOperation } from '../../api/useOperation.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { QuietButton } from '../../ui/Button.tsx';
import { ChoiceField, TextField } from '../../ui/Field.tsx';
import { Form, FormButtons } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { PickField } from '../../ui/PickField.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useWait } from '../../ui/useWait.ts';
import { WaitNote } from '../../ui/WaitNote.tsx';
import styles from './Settings.module.css';

/** Who sits here, and in which role. Whoever has a passphrase must show it: nobody becomes another by pointing. */
export function SeatSection() {
  const { t } = useTranslation('settings');
  const seat = useSeat();
  const { value } = useQueryOf('contact.people', {});
  const identify = useOperation('seat.identify');
  const unlock = useOperation('keys.unlockWithPassphrase');
  const [person, setPerson] = useState<string | null>(null);
  const [role, setRole] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const people = value?.people ?? [];
  const chosen = people.find((one) => one.id === person);
  // A role is taken by whoever fills it now; a deputy marks the others unavailable first, so that the log says so.
  const filled = (chosen?.roles ?? []).filter(({ acting }) => acting);
  const needsPassphrase =
    identify.refusal !== null && identify.refusal !== 'lost' && identify.refusal.code === 'access/passphrase-needed';
  const sit = async (): Promise<void> => {
    if (person === null) return;
    const contact = asId<'contact'>(person);
    if (needsPassphrase) {
      const opened = await unlock.run({ passphrase, person: contact });
      setPassphrase('');
      if (!opened.ok) return;
    }
    const reply = await identify.run({ person: contact, role: role === '' ? null : asId<'role'>(role) });
    if (reply.ok) seat.refresh();
  };
  const refusal = needsPassphrase ? unlock.refusal : identify.refusal;
  const waitMs = useWait(refusal);
  return (
    <section aria-labelledby="settings-seat">
      <SectionHead onRule id="settings-seat">
        {t('seat')}
      </SectionHead>
      <div className={styles.body}>
        <p>{seat.name === null ? t('seatNobody') : t('seatIs', { name: seat.name, initials: seat.initials })}</p>
        {seat.role !== null && (
          <p>
            {seat.actingFor === null
              ? t('seatInRole', { role: seat.role.title })
              : t('seatActingFor', { role: seat.role.title, name: seat.actingFor.name })}
          </p>
        )}
        {people.length === 0 ? (
          <p>{t('seatNoPeople')}</p>
        ) : (
          <Form missing={person === null ? t('seatMissing') : undefined} onSubmit={() => void sit()}>
            <PickField
              label={t('seatChoose')}
              value={person}
              onChange={(next) => {
                setPerson(next);
                setRole('');
              }}
              choices={people.map(({ id, name }) => ({ value: id, label: name }))}
              nothingFound={t('seatNothingFound')}
            />
            {filled.length > 0 && (
              <ChoiceField
                label={t('seatRole')}
                value={role}
                onChange={setRole}
                choices={[
                  { value: '', label: t('seatRoleNone') },
                  ...filled.map(({ roleId, title }) => ({ value: roleId, label: title })),
                ]}
              />
            )}
            {needsPassphrase && (
              <TextField
                label={t('seatPassphrase', { name: chosen?.name ?? '' })}
                type="password"
                autoComplete="current-password"
                autoFocus
                value={passphrase}
                onChange={setPassphrase}
              />
            )}
            {refusal !== null && refusal !== 'lost' && refusal.code !== 'access/passphrase-needed' && (
              <InlineProblem problem={refusal}>
                <WaitNote waitMs={waitMs} />
              </InlineProblem>
            )}
            <FormButtons>
              <QuietButton type="submit" disabled={waitMs > 0}>
                {t('seatSet')}
              </QuietButton>
            </FormButtons>
          </Form>
        )}
      </div>
    </section>
  );
}
