import { useTranslation } from 'react-i18next';
import { useOperation } from '../../api/useOperation.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { FormButtons } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { PrintSheetButton, RecoverySheet } from './RecoverySheet.tsx';
import styles from './Settings.module.css';

interface RecoveryKeyProps {
  readonly hasOne: boolean;
  readonly onChange: () => void;
}

/** The way in when all passphrases are forgotten: shown once, printed alone on a sheet, kept nowhere. */
export function RecoveryKey({ hasOne, onChange }: RecoveryKeyProps) {
  const { t } = useTranslation('settings');
  const issue = useOperation('keys.issueRecoveryKey');
  return (
    <div className={styles.gap}>
      <SectionHead level={3}>{t('recovery')}</SectionHead>
      <p>{t('recoveryLead')}</p>
      <p>{hasOne ? t('recoveryHas') : t('recoveryNone')}</p>
      {issue.value !== undefined && <RecoverySheet printed={issue.value.printed} />}
      {issue.refusal !== null && issue.refusal !== 'lost' && <InlineProblem problem={issue.refusal} />}
      <FormButtons>
        {issue.value !== undefined && <PrintSheetButton />}
        <QuietButton
          onClick={() =>
            void issue.run({}).then((reply) => {
              if (reply.ok) onChange();
            })
          }
        >
          {t('recoveryMake')}
        </QuietButton>
      </FormButtons>
    </div>
  );
}
