import { useTranslation } from 'react-i18next';
import { cardFaults, type CardRemark } from '../../../../shared/domain/card/review.ts';
import { Tag } from '../../../ui/Tag.tsx';
import styles from './Editor.module.css';

interface RemarksProps {
  readonly remarks: readonly CardRemark[];
  /** Goes to the step, counted through the card from 1. */
  readonly onGo: (step: number) => void;
}

/** What must and what should be put right before the card is published; one line each, which leads to its step. */
export function Remarks({ remarks, onGo }: RemarksProps) {
  const { t } = useTranslation('cardWriting');
  const isFault = ({ code }: CardRemark): boolean => (cardFaults as readonly string[]).includes(code);
  const sorted = [...remarks.filter(isFault), ...remarks.filter((remark) => !isFault(remark))];
  return (
    <section className={styles.remarks} aria-label={t('remarks')}>
      <h3>{t('remarks')}</h3>
      {sorted.length === 0 && <p>{t('remarksNone')}</p>}
      <ul>
        {sorted.map((remark, index) => {
          const { code, step, pausePoint, what } = remark;
          const said = t(`remark.${code}`, { step: step ?? 0, point: (pausePoint ?? 0) + 1, what });
          return (
            <li key={index}>
              {isFault(remark) ? <Tag level="warning">{t('must')}</Tag> : <span className={styles.should}>{t('should')}</span>}
              {step === null ? (
                <span>{said}</span>
              ) : (
                <button
                  type="button"
                  className={styles.toStep}
                  onClick={() => {
                    onGo(step);
                  }}
                >
                  {said}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
