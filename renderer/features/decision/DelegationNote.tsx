import { useTranslation } from 'react-i18next';
import type { Delegation } from '../../../shared/domain/role/delegation.ts';
import { Tag } from '../../ui/Tag.tsx';
import styles from './Decision.module.css';

/** Says that an authority is not the decider's own. It warns and never stops: the plan may be the one that is wrong. */
export function DelegationNote({ delegation }: { readonly delegation: Delegation }) {
  const { t } = useTranslation('decision');
  const isOutside = delegation.kind === 'others' || delegation.kind === 'nobodys';
  return (
    <div role="status">
      {isOutside && (
        <p className={styles.outside}>
          <Tag level="warning">{t('outside')}</Tag>{' '}
          {delegation.kind === 'others' ? t('outsideOthers', { titles: delegation.titles.join(', ') }) : t('outsideNobodys')}
        </p>
      )}
    </div>
  );
}
