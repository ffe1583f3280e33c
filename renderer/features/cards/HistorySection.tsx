import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { CardId } from '../../../shared/domain/card/card.ts';
import { cardChanges } from '../../../shared/domain/card/changes.ts';
import { PageLink } from '../../ui/Navigation.tsx';
import { useFormats } from '../../text/i18n.ts';
import { ChangeList } from './ChangeList.tsx';
import styles from './CardPage.module.css';

interface HistorySectionProps {
  readonly cardId: CardId;
  /** Newest first. */
  readonly versions: QueryOutput<'card.one'>['versions'];
}

/** Every version with what it changed from the one before; the one in force is the first. */
export function HistorySection({ cardId, versions }: HistorySectionProps) {
  const { t } = useTranslation('cardWriting');
  const formats = useFormats();
  return (
    <section aria-labelledby="card-history">
      <h2 id="card-history">{t('history')}</h2>
      <ul className={styles.list}>
        {versions.map((version, index) => {
          const before = versions[index + 1];
          const changes = before === undefined ? null : cardChanges(before.content, version.content);
          const date = formats.date(version.publishedAt);
          return (
            <li key={`${String(version.version)} ${version.publishedAt}`}>
              <p className={styles.line}>
                {index === 0 ? (
                  <strong>{t('version', { version: version.version })}</strong>
                ) : (
                  <PageLink
                    className={styles.link}
                    page="card.version"
                    params={{ cardId, at: version.publishedAt }}
                    aria-label={t('read', { version: version.version })}
                  >
                    {t('version', { version: version.version })}
                  </PageLink>
                )}
                <span className={styles.meta}>{index === 0 ? t('inForce') : t('superseded')}</span>
              </p>
              <p className={styles.meta}>
                {version.by.name === null ? date : t('by', { date, who: version.by.name })}
              </p>
              {changes === null ? (
                <p className={styles.meta}>{t('first')}</p>
              ) : (
                <details open={index === 0}>
                  <summary>{t('changeCount', { count: changes.length })}</summary>
                  <ChangeList changes={changes} />
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
