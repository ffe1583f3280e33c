import { useTranslation } from 'react-i18next';
import styles from './Starters.module.css';

interface RoleNamesSectionProps {
  /** The roles of the chosen cards, as the collection calls them. */
  readonly names: readonly string[];
  readonly roles: readonly { readonly id: string; readonly title: string }[];
  /** The own role for one of the names; empty while none is chosen. */
  readonly roleOf: (name: string) => string;
  readonly onName: (name: string, id: string) => void;
}

/** Which of the municipality's own roles each role of the collection is. */
export function RoleNamesSection({ names, roles, roleOf, onName }: RoleNamesSectionProps) {
  const { t } = useTranslation('starter');
  const done = names.filter((name) => roleOf(name) !== '').length;
  return (
    <details className={styles.roles}>
      <summary>
        {t('roles')} <span className={styles.meta}>{t('rolesDone', { done, all: names.length })}</span>
      </summary>
      <p className={styles.meta}>{t('rolesLead')}</p>
      {names.map((name) => (
        <label key={name}>
          <span>{name}</span>
          <select
            value={roleOf(name)}
            onChange={(event) => {
              onName(name, event.currentTarget.value);
            }}
          >
            <option value="">{t('roleLater')}</option>
            {roles.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      ))}
    </details>
  );
}
