import { useTranslation } from 'react-i18next';
import { useOperation } from '../../api/useOperation.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { FormButtons } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import styles from './Settings.module.css';

interface RecoveryKeyProps {
  readonly hasOne: boolean;
  readonly onChange: () => void;
}

/** The way in when all passphrases are forgotten: shown once, printed alone on a sheet, kept nowhere. */
export function RecoveryKey({ hasOne, onChange }: RecoveryKeyProps) {
  const { t } = useTranslation('settings');
  const formats = useFormats();
  const now = useMinute();
  const issue = useOperation('keys.issueRecoveryKey');
  const municipality = useQueryOf('municipality.one', {}).value?.name ?? null;
  return (
    <div className={styles.gap}>
      <SectionHead level={3}>{t('recovery')}</SectionHead>
      <p>{t('recoveryLead')}</p>
      <p>{hasOne ? t('recoveryHas') : t('recoveryNone')}</p>
      {issue.value !== undefined && (
        <div role="status" data-print-alone>
          <h4 className={styles.sheet}>{t('recoverySheet', { municipality: municipality ?? t('recoveryUnnamed') })}</h4>
          <p className={styles.screen}>{t('recoveryNow')}</p>
          <p className={styles.code}>{issue.value.printed}</p>
          <p className={styles.sheet}>{t('recoveryUse')}</p>
          <p className={styles.sheet}>{t('recoveryMade', { date: formats.dateTime(now) })}</p>
        </div>
      )}
      {issue.refusal !== null && issue.refusal !== 'lost' && <InlineProblem problem={issue.refusal} />}
      <FormButtons>
        {issue.value !== undefined && (
          <QuietButton
            onClick={() => {
              window.print();
            }}
          >
            {t('recoveryPrint')}
          </QuietButton>
        )}
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
