import { useTranslation } from 'react-i18next';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton } from '../../ui/Button.tsx';
import { LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { chainOf, type RoleView, type useRoleActions } from './useRoleActions.ts';
import styles from './People.module.css';

interface RoleRowProps {
  readonly role: RoleView;
  readonly actions: ReturnType<typeof useRoleActions>;
  readonly onOpen: (role: RoleView) => void;
}

/** One role: what it is, what it lacks, who fills it now and for whom, who comes after. */
export function RoleRow({ role, actions, onOpen }: RoleRowProps) {
  const { t } = useTranslation('contact');
  const formats = useFormats();
  const { holder, gaps } = role;
  const chain = chainOf(role);
  const at = chain.findIndex(({ id }) => id === role.acting);
  const acting = chain[at];
  const out = chain.filter(({ unavailable }) => unavailable !== null);
  const able = chain.slice(at + 1).filter(({ unavailable, removed }) => unavailable === null && !removed);
  const next = at === -1 ? [] : able;
  const [firstOut] = out;
  return (
    <LedgerRow isTall {...(gaps.length > 0 ? { mark: <RuleMark kind="exception" /> } : {})}>
      <LedgerCell column="title">
        <button
          type="button"
          className={styles.rowButton}
          data-row={role.id}
          onClick={() => {
            onOpen(role);
          }}
        >
          <span className={styles.name}>{role.title}</span>
          <span className={styles.gaps}>
            {gaps.map((gap) => (
              <Tag key={gap} level={gap === 'nobody-available' ? 'critical' : 'warning'}>
                {t(`role.gap.${gap}`)}
              </Tag>
            ))}
          </span>
          {out.map((person) => (
            <span key={person.id} className={styles.second}>
              {person.unavailable === null || person.unavailable.reason === ''
                ? t('role.isOut', { name: person.name })
                : t('role.isOutBecause', { name: person.name, reason: person.unavailable.reason })}
            </span>
          ))}
        </button>
      </LedgerCell>
      <LedgerCell column="acting">
        {acting === undefined ? (
          <strong>{t('role.nobody')}</strong>
        ) : (
          <>
            <span className={styles.acting}>{acting.name}</span>
            <span className={styles.second}>
              {acting.mobile === null ? t('noNumber') : formats.phone(acting.mobile)}
              {holder !== null && holder.id !== acting.id && ` ${t('role.holderIs', { name: holder.name })}`}
            </span>
          </>
        )}
      </LedgerCell>
      <LedgerCell column="deputies">
        {next.length === 0 ? t('role.noNext') : t('role.next', { names: next.map(({ name }) => name).join(', ') })}
      </LedgerCell>
      <LedgerCell column="acts">
        {acting !== undefined && (
          <PlainButton
            size="small"
            onClick={() => {
              actions.markOut(role);
            }}
          >
            {t('role.unavailable')}
          </PlainButton>
        )}
        {firstOut !== undefined && (
          <PlainButton
            size="small"
            onClick={() => {
              actions.markBack(firstOut, role);
            }}
          >
            {t('role.available')}
          </PlainButton>
        )}
      </LedgerCell>
    </LedgerRow>
  );
}
