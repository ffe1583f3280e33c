import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../../api/useOperation.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { CheckField, ChoiceField } from '../../ui/Field.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import type { KeysStatusProps } from './keysStatus.ts';
import styles from './Settings.module.css';

const choices = [5, 15, 30, 60, 240];

/** When the store locks by itself. In an open incident it does not, unless somebody chooses so (docs/adr/0009). */
export function AutoLock({ status, onChange }: KeysStatusProps) {
  const { t } = useTranslation('settings');
  const seat = useSeat();
  const set = useOperation('keys.setAutoLock');
  // What was chosen shows at once, and stands unless it is refused.
  const [chosen, setChosen] = useState(status.autoLock);
  const autoLock = chosen ?? status.autoLock;
  if (autoLock === null) return null;
  const isFixed = !seat.rights.includes('administrator');
  const save = (setting: typeof autoLock): void => {
    setChosen(setting);
    void set.run(setting).then((reply) => {
      if (!reply.ok) setChosen(null);
      onChange();
    });
  };
  const { afterMinutes } = autoLock;
  const offered = afterMinutes === null || choices.includes(afterMinutes) ? choices : [afterMinutes, ...choices];
  return (
    <div className={styles.gap}>
      <SectionHead level={3}>{t('autoLock')}</SectionHead>
      <p className={styles.hint}>{t(status.state === 'protected' ? 'autoLockLead' : 'autoLockNeedsPassphrase')}</p>
      <ChoiceField
        label={t('autoLockAfter')}
        isDisabled={isFixed}
        value={String(afterMinutes ?? '')}
        choices={[
          ...offered.map((minutes) => ({ value: String(minutes), label: t('autoLockMinutes', { count: minutes }) })),
          { value: '', label: t('autoLockNever') },
        ]}
        onChange={(minutes) => {
          save({ ...autoLock, afterMinutes: minutes === '' ? null : Number(minutes) });
        }}
      />
      <CheckField
        label={t('autoLockInIncident')}
        hint={t('autoLockInIncidentHint')}
        isDisabled={isFixed || afterMinutes === null}
        isChecked={autoLock.inIncident}
        onChange={(inIncident) => {
          save({ ...autoLock, inIncident });
        }}
      />
      {set.refusal !== null && set.refusal !== 'lost' && <InlineProblem problem={set.refusal} />}
    </div>
  );
}
