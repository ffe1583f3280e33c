import { useTranslation } from 'react-i18next';
import { draftOf } from '../../../shared/domain/card/draft.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PageLink, useParam } from '../../ui/Navigation.tsx';
import { NotHere } from '../../ui/NotHere.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { CardSheet } from './sheet/CardSheet.tsx';
import { useRoleTitles } from './useRoleTitles.ts';
import styles from './CardPage.module.css';

/** A version that has been superseded: it can be read, also on paper it says that it is not to be used. */
export function CardVersionPage() {
  const { t } = useTranslation('cardWriting');
  const cardId = asId<'card'>(useParam('cardId'));
  const at = useParam('at');
  const { value, isLoading } = useQueryOf('card.one', { cardId });
  const roles = useRoleTitles();
  const shown = value?.versions.find(({ publishedAt }) => publishedAt === at);
  useScreen(shown === undefined ? {} : { title: shown.content.title, fact: t('supersededHead', { version: shown.version }) });
  if (value?.card == null || shown === undefined) return <NotHere isLoading={isLoading} />;
  const isInForce = value.versions[0] === shown;
  return (
    <div className={styles.page} data-pane="page">
      <div className={styles.superseded}>
        {!isInForce && (
          <>
            <h2>{t('supersededHead', { version: shown.version })}</h2>
            <p>{t('supersededLead', { now: value.card.version })}</p>
          </>
        )}
        <p>
          <PageLink page="card" params={{ cardId }}>
            {t('toCurrent')}
          </PageLink>
        </p>
      </div>
      <div className={styles.columns}>
        <div className={styles.paper}>
          <CardSheet
            card={draftOf(shown.content)}
            roles={roles}
            mark={isInForce ? t('version', { version: shown.version }) : t('sheet.superseded', { version: shown.version })}
            isOutOfUse={!isInForce}
          />
        </div>
      </div>
    </div>
  );
}
