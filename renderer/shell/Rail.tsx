import { useTranslation } from 'react-i18next';
import { useTextOf } from '../text/i18n.ts';
import { incidentAreas, peaceGroups, type IncidentPage, type PeacePage } from '../ui/feature.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { PageLink } from '../ui/Navigation.tsx';
import { incidentPages, peacePages } from './pages.ts';
import styles from './Rail.module.css';

/** At peace the rail is a table of contents; what needs attention is counted beside its entry. */
export function Contents({ open, attention }: { open: PeacePage | null; attention: Readonly<Record<string, number>> }) {
  const { t } = useTranslation('shell');
  const textOf = useTextOf();
  const marked = open?.under ?? open?.id;
  const groups = peaceGroups
    .map((group) => ({
      group,
      entries: peacePages
        .filter((page) => page.group === group)
        .sort((a, b) => (a.order ?? 0) - (b.order ?? 0)),
    }))
    .filter(({ entries }) => entries.length > 0);
  return (
    <nav className={styles.toc} aria-label={t('contents')} data-pane="rail">
      {groups.map(({ group, entries }) => (
        <div key={group} role="group" aria-label={t(`pages.groups.${group}`)} className={styles.group}>
          {entries.map((page) => (
            <PageLink
              key={page.id}
              page={page.id}
              className={styles.entry}
              aria-current={page.id === marked ? 'page' : undefined}
            >
              {textOf(page.title)}
              <Count count={attention[page.id] ?? 0} />
            </PageLink>
          ))}
        </div>
      ))}
    </nav>
  );
}

function Count({ count }: { readonly count: number }) {
  const { t } = useTranslation('shell');
  if (count === 0) return null;
  return (
    <span className={styles.count}>
      <Glyph name="exception" size={14} />
      <span aria-hidden="true">{count}</span>
      <span className="beredt-hidden">{t('attention', { count })}</span>
    </span>
  );
}

/** More quiet ways than this do not fit beside the six areas at 1366×768; the others are one press away. */
const BESIDE_AT_ONCE = 5;

const besidePages = incidentPages
  .filter((page) => page.beside !== undefined)
  .sort((a, b) => (a.beside ?? 0) - (b.beside ?? 0));

/** In an incident the rail has six areas with their digits, the same in every incident; quieter ways stand under them. */
export function Areas({ open, incidentId }: { readonly open: IncidentPage | null; readonly incidentId: string }) {
  const { t } = useTranslation('shell');
  const textOf = useTextOf();
  const marked = open?.area ?? open?.under ?? open?.id;
  const rest = besidePages.slice(BESIDE_AT_ONCE);
  const quiet = (page: IncidentPage) => (
    <PageLink
      key={page.id}
      page={page.id}
      params={{ incidentId }}
      className={styles.entry}
      aria-current={page.id === marked ? 'page' : undefined}
    >
      {textOf(page.title)}
    </PageLink>
  );
  return (
    <nav className={styles.areas} aria-label={t('areas')} data-pane="rail">
      {incidentAreas.map((area, at) => {
        const page = incidentPages.find((one) => one.area === area);
        if (page === undefined) return null;
        return (
          <PageLink
            key={area}
            page={page.id}
            params={{ incidentId }}
            className={styles.entry}
            aria-current={area === marked ? 'page' : undefined}
            aria-keyshortcuts={`Control+${String(at + 1)}`}
          >
            <span className={styles.digit} aria-hidden="true">
              {at + 1}
            </span>
            {textOf(page.title)}
          </PageLink>
        );
      })}
      <div className={styles.beside}>
        {besidePages.slice(0, BESIDE_AT_ONCE).map(quiet)}
        {rest.length > 0 && (
          <details className={styles.more} open={rest.some(({ id }) => id === marked)}>
            <summary className={styles.entry}>{t('more')}</summary>
            {rest.map(quiet)}
          </details>
        )}
      </div>
    </nav>
  );
}
