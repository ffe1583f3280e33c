import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useFormats } from '../../text/i18n.ts';
import { PageLink } from '../../ui/Navigation.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import styles from './Plans.module.css';

interface VersionsSectionProps {
  readonly planId: Id<'plan'>;
  readonly versions: QueryOutput<'plan.one'>['versions'];
  readonly shown: number;
}

/** Every version there has been, how it stands, and the way to read it and to see what changed. */
export function VersionsSection({ planId, versions, shown }: VersionsSectionProps) {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  return (
    <section className={styles.part} aria-label={t('versions')}>
      <SectionHead fact={versions.length}>{t('versions')}</SectionHead>
      <ul className={styles.plainList}>
        {versions.map(({ version, writtenAt, by, state, approval }) => (
          <li key={version} aria-current={version === shown ? 'true' : undefined} className={styles.version}>
            <PageLink page="plan.version" params={{ planId, planVersion: String(version) }}>
              {t('version', { version })}
            </PageLink>{' '}
            {t(`state.${state}`)}
            <span className={styles.under}>
              {approval === null
                ? t('writtenBy', { date: formats.date(writtenAt), by })
                : t('approvedBy', { date: formats.calendarDay(approval.approvedOn), by: approval.approvedBy })}
            </span>
          </li>
        ))}
      </ul>
      {versions.length > 1 && (
        <PageLink page="plan.compare" params={{ planId }}>
          {t('compare.open')}
        </PageLink>
      )}
    </section>
  );
}
