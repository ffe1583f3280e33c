import { useTranslation } from 'react-i18next';
import { riskGrades, type Danger } from '../../../shared/domain/quickRisk/quickRisk.ts';
import { riskOf } from '../../../shared/domain/quickRisk/riskOf.ts';
import { ChoiceField, TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import styles from './QuickRisk.module.css';

interface DangerFieldsProps {
  readonly danger: Danger;
  readonly onChange: (changed: Partial<Danger>) => void;
}

/** One thing that can go wrong: how likely, how bad, what is done about it, and the risk that follows, in a word. */
export function DangerFields({ danger, onChange }: DangerFieldsProps) {
  const { t } = useTranslation('quickRisk');
  return (
    <div className={styles.danger}>
      <FieldPair>
        <TextField
          label={t('danger')}
          value={danger.what}
          onChange={(what) => {
            onChange({ what });
          }}
          maxLength={1000}
        />
        <TextField
          label={t('measure')}
          value={danger.measure}
          onChange={(measure) => {
            onChange({ measure });
          }}
          maxLength={1000}
          showOptional
        />
      </FieldPair>
      <FieldPair>
        <ChoiceField
          label={t('likelihood')}
          value={danger.likelihood}
          onChange={(likelihood) => {
            onChange({ likelihood });
          }}
          choices={riskGrades.map((value) => ({ value, label: t(`like.${value}`) }))}
        />
        <ChoiceField
          label={t('severity')}
          value={danger.severity}
          onChange={(severity) => {
            onChange({ severity });
          }}
          choices={riskGrades.map((value) => ({ value, label: t(`bad.${value}`) }))}
        />
      </FieldPair>
      <p className={styles.risk} aria-live="polite">
        {t(`risk.${riskOf(danger)}`)}
      </p>
    </div>
  );
}
