import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandOutput } from '../../../shared/contract/api.ts';
import { useCommand } from '../../api/useCommand.ts';
import { PrimaryButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Dialog } from '../../ui/Panel.tsx';
import type { RiskFlagView } from './RiskFlagsPage.tsx';
import styles from './RiskFlags.module.css';

/** First why, then what: the view is a fact before anything is shown. Nothing of it is kept when the dialog closes. */
export function OpenDialog({ flag, onClose }: { readonly flag: RiskFlagView; readonly onClose: () => void }) {
  const { t } = useTranslation('riskFlag');
  const open = useCommand('riskFlag.open');
  const [purpose, setPurpose] = useState('');
  const [shown, setShown] = useState<CommandOutput<'riskFlag.open'> | null>(null);
  const show = async (): Promise<void> => {
    const answer = await open.run({ riskFlagId: flag.id, purpose });
    if (answer.ok) setShown(answer.value);
  };
  if (shown !== null) {
    const { needs, sector, ground, authority } = shown;
    return (
      <Dialog isOpen title={flag.label} onClose={onClose} actions={<PrimaryButton onClick={onClose}>{t('close')}</PrimaryButton>}>
        <p className={styles.saysHead}>{t('says')}</p>
        <ul className={styles.says}>
          {needs.map((need) => (
            <li key={need}>{t(`need.${need}`)}</li>
          ))}
        </ul>
        <p className={styles.under}>
          {t(sector === '' ? 'fromNobody' : 'from', { sector, ground: t(`ground.${ground}`).toLocaleLowerCase('nb'), authority })}
        </p>
        <p className={styles.under} role="status">
          {t('recorded')}
        </p>
      </Dialog>
    );
  }
  return (
    <FormDialog
      title={flag.label}
      save={t('show')}
      onSave={() => void show()}
      onClose={onClose}
      state={open.state}
    >
      <TextField label={t('purpose')} hint={t('purposeHint')} value={purpose} onChange={setPurpose} maxLength={500} autoFocus />
    </FormDialog>
  );
}
