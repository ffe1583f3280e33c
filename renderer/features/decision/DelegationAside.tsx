import { useTranslation } from 'react-i18next';
import type { useDelegation } from '../../api/useDelegation.ts';
import styles from './Decision.module.css';

/** Beside the form: what each role may decide by itself, and who fills it now. */
export function DelegationAside({ roles, deciders }: Pick<ReturnType<typeof useDelegation>, 'roles' | 'deciders'>) {
  const { t } = useTranslation('decision');
  const mandated = roles.filter(({ mandate }) => mandate.length > 0);
  return (
    <aside className={styles.delegations} aria-label={t('delegations')} tabIndex={0}>
      <h3 className={styles.delegationsHead}>{t('delegations')}</h3>
      {mandated.length === 0 && <p className={styles.because}>{t('delegationsNone')}</p>}
      <dl>
        {mandated.map(({ id, title, mandate, acting, holder, deputies }) => {
          const name = [holder, ...deputies].find((one) => one?.id === acting)?.name;
          return (
            <div key={id} className={deciders.has(id) ? styles.decides : undefined}>
              <dt>
                {title}
                <span className={styles.because}>
                  {[...(deciders.has(id) ? [t('decidesNow')] : []), name ?? t('delegationNobody')].join(' · ')}
                </span>
              </dt>
              <dd>{mandate.join('; ')}</dd>
            </div>
          );
        })}
      </dl>
    </aside>
  );
}
