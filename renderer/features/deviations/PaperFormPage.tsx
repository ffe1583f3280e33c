import { useTranslation } from 'react-i18next';
import { deviationFactors, deviationSeverities, deviationTypes } from '../../../shared/domain/deviation/deviation.ts';
import { PrimaryButton } from '../../ui/Button.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { DeviationTabs } from './DeviationTabs.tsx';
import styles from './Deviations.module.css';

/** The form for who finds a pen quicker: the same questions in the same order, one A4. */
export function PaperFormPage() {
  const { t } = useTranslation('deviation');
  useScreen({ title: t('formPage') });
  const boxes = (words: readonly string[]): string => words.map((word) => `☐ ${word}`.replaceAll(' ', '\u00a0')).join('    ');
  const rows: readonly { readonly name: string; readonly choices?: string; readonly lines: number }[] = [
    { name: t('form.kind'), choices: t('paper.kind'), lines: 0 },
    { name: t('form.what'), lines: 4 },
    { name: t('form.did'), lines: 2 },
    { name: t('form.type'), choices: boxes(deviationTypes.map((type) => t(`type.${type}`))), lines: 0 },
    { name: t('form.factors'), choices: boxes(deviationFactors.map((factor) => t(`factor.${factor}`))), lines: 0 },
    { name: t('form.severity'), choices: boxes(deviationSeverities.map((severity) => t(`severity.${severity}`))), lines: 0 },
    { name: t('paper.positive'), lines: 4 },
    { name: t('form.routine'), lines: 1 },
    { name: t('paper.where'), lines: 1 },
    { name: t('paper.when'), lines: 1 },
    { name: t('paper.written'), lines: 1 },
    { name: t('paper.copied'), lines: 1 },
  ];
  return (
    <div className={styles.page}>
      <div className={styles.screenOnly}>
        <DeviationTabs>
          <PrimaryButton
            onClick={() => {
              window.print();
            }}
          >
            {t('paper.print')}
          </PrimaryButton>
        </DeviationTabs>
        <p className={styles.words}>{t('paper.lead')}</p>
      </div>
      <div className={styles.sheet}>
        <h2 className={styles.sheetHead}>{t('paper.title')}</h2>
        <p>{t('paper.purpose')}</p>
        {rows.map(({ name, choices, lines }) => (
          <div key={name} className={styles.sheetRow}>
            <p className={styles.sheetName}>{name}</p>
            {choices !== undefined && <p className={styles.sheetChoices}>{choices}</p>}
            {Array.from({ length: lines }, (_, at) => (
              <div key={at} className={styles.sheetLine} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
