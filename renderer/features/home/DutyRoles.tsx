import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PageLink } from '../../ui/Navigation.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import styles from './Home.module.css';

const SHOWN = 8;

/** Who fills each crisis role at this moment. */
export function DutyRoles() {
  const { t } = useTranslation('home');
  const { value } = useQueryOf('role.all', {});
  if (value === undefined) return null;
  const roles = value.roles.map((role) => ({
    ...role,
    person: [role.holder, ...role.deputies].find((one) => one !== null && one.id === role.acting) ?? null,
  }));
  const isAsUsual = ({ holder, person }: (typeof roles)[number]): boolean => person !== null && person.id === holder?.id;
  // What is not as usual comes first: a post held by a deputy, or by nobody, must never be among those left out.
  const shown = [...roles.filter((role) => !isAsUsual(role)), ...roles.filter(isAsUsual)];
  return (
    <section aria-labelledby="home-duty" className={styles.asideSection}>
      <SectionHead id="home-duty">{t('duty')}</SectionHead>
      {roles.length === 0 ? (
        <p className={styles.quiet}>{t('dutyNone')}</p>
      ) : (
        <dl className={styles.duty}>
          {shown.slice(0, SHOWN).map(({ id, title, holder, person }) => (
            <div key={id} className={styles.dutyRow}>
              <dt>{title}</dt>
              <dd>
                {person === null ? t('dutyNobody') : person.name}
                {person !== null && holder !== null && holder.id !== person.id && (
                  <span className={styles.quietInline}> {t('dutyFor', { name: holder.name })}</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {roles.length > SHOWN && (
        <PageLink className={styles.more} page="roles">
          {t('dutyAll')}
        </PageLink>
      )}
    </section>
  );
}
