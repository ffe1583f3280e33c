import { useTranslation } from 'react-i18next';
import { cardFaults, type CardRemark } from '../../../../shared/domain/card/review.ts';
import { Tag } from '../../../ui/Tag.tsx';
import styles from './Editor.module.css';

/** What must and what should be put right before the card is published; one line each, the step it is about by number. */
export function Remarks({ remarks }: { readonly remarks: readonly CardRemark[] }) {
  const { t } = useTranslation('cardWriting');
  const isFault = ({ code }: CardRemark): boolean => (cardFaults as readonly string[]).includes(code);
  const sorted = [...remarks.filter(isFault), ...remarks.filter((remark) => !isFault(remark))];
  return (
    <section className={styles.remarks} aria-label={t('remarks')}>
      <h3>{t('remarks')}</h3>
      {sorted.length === 0 && <p>{t('remarksNone')}</p>}
      <ul>
        {sorted.map((remark, index) => (
          <li key={index}>
            {isFault(remark) ? <Tag level="warning">{t('must')}</Tag> : <span className={styles.should}>{t('should')}</span>}
            <span>
              {t(`remark.${remark.code}`, { step: remark.step ?? 0, point: (remark.pausePoint ?? 0) + 1, what: remark.what })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
