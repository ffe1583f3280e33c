import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../shared/contract/api.ts';
import type { ObjectKind } from '../../shared/domain/object/object.ts';
import { useQueryOf } from '../api/useQueryOf.ts';
import { PlainButton } from '../ui/Button.tsx';
import { useRunCommand } from '../ui/keyboard/Commands.tsx';
import { PageLink } from '../ui/Navigation.tsx';
import { SectionHead } from '../ui/SectionHead.tsx';
import { useShownObject } from '../ui/screen.tsx';
import { objectPlace } from './objectPlace.ts';
import styles from './Objects.module.css';
import { useObjectName } from './useObjectName.ts';

type LinkView = QueryOutput<'object.links'>['links'][number];

/**
 * What an object hangs together with, both ways, and the way to its history. One line on the page or panel of any object:
 * with it the frame knows which object is open, and F3 shows its changes.
 */
export function AboutObject({ kind, id }: { readonly kind: ObjectKind; readonly id: string }) {
  const { t } = useTranslation('object');
  const run = useRunCommand();
  useShownObject(kind, id);
  const { value } = useQueryOf('object.links', { kind, id }, { isEnabled: id !== '' });
  const groups = Map.groupBy(value?.links ?? [], ({ relation, direction }) => `${relation}.${direction}` as const);
  return (
    <section className={styles.about} aria-label={t('links.title')}>
      <SectionHead>{t('links.title')}</SectionHead>
      {value?.links.length === 0 && <p className={styles.none}>{t('links.none')}</p>}
      {[...groups].map(([group, links]) => (
        <div key={group} className={styles.group}>
          <h3 className={styles.relation}>{t(`relation.${group}`)}</h3>
          <ul className={styles.list}>
            {links.map((link) => (
              <li key={link.id}>
                <LinkedObject link={link} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <PlainButton size="small" keys="F3" onClick={() => run('object.history')}>
        {t('history.command')}
      </PlainButton>
    </section>
  );
}

function LinkedObject({ link }: { readonly link: LinkView }) {
  const { t } = useTranslation('object');
  const { name } = useObjectName()(link);
  return (
    <>
      <PageLink {...objectPlace(link)}>{name}</PageLink>
      <span className={styles.kind}>
        {t(`kind.${link.kind}`)}
        {link.isPast && ` · ${t('isPast')}`}
      </span>
    </>
  );
}
