import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../api/useQueryOf.ts';
import { useFormats, useTextOf } from '../text/i18n.ts';
import { useMinute } from '../ui/clock.ts';
import { incidentAreas, peaceGroups, type IncidentPage, type PeaceGroup, type PeacePage } from '../ui/feature.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { PageLink } from '../ui/Navigation.tsx';
import { titleOf } from './Header.tsx';
import { incidentPages, peacePages } from './pages.ts';
import styles from './Rail.module.css';
import { useFold } from './useFold.ts';

type Attention = Readonly<Record<string, number>>;

const entriesOf = (group: PeaceGroup): readonly PeacePage[] =>
  peacePages.filter((page) => page.group === group).sort((a, b) => (a.order ?? 0) - (b.order ?? 0));

/**
 * At peace the rail is a table of contents: the day first – with what is going on right now on top – then what is done
 * before an incident and after it. What needs attention is counted beside its entry.
 */
export function Contents({ open, attention }: { open: PeacePage | null; attention: Attention }) {
  const { t } = useTranslation('shell');
  const marked = open?.under ?? open?.id;
  return (
    <nav className={styles.toc} aria-label={t('contents')} data-pane="rail">
      <GoingOn />
      {peaceGroups.map((group) => (
        <Group key={group} group={group} marked={marked} attention={attention} />
      ))}
    </nav>
  );
}

/** The incidents that go on: from anywhere at peace, one press back to them. */
function GoingOn() {
  const { t } = useTranslation('shell');
  const formats = useFormats();
  const now = useMinute();
  const incidents = useQueryOf('incident.all', {}).value?.incidents ?? [];
  const running = incidents.filter(({ closedAt }) => closedAt === null);
  if (running.length === 0) return null;
  return (
    <div role="group" aria-label={t('pages.fold.running')} className={styles.running}>
      {running.map((incident) => (
        <PageLink key={incident.id} page="incident.log" params={{ incidentId: incident.id }} className={styles.entry}>
          <span className={styles.name}>{titleOf(incident, t, formats)}</span>
          <span className={clsx(styles.since, incident.kind === 'exercise' && styles.exercise)}>
            {incident.kind === 'exercise' ? t('exercise') : formats.elapsed(incident.startedAt, now)}
          </span>
        </PageLink>
      ))}
    </div>
  );
}

interface GroupProps {
  readonly group: PeaceGroup;
  readonly marked: string | undefined;
  readonly attention: Attention;
}

/** One group. What is opened seldom waits behind the heading, unless it is the page one stands on. */
function Group({ group, marked, attention }: GroupProps) {
  const { t } = useTranslation('shell');
  const { isOpen, toggle } = useFold(group);
  const textOf = useTextOf();
  const pages = entriesOf(group);
  const shown = pages.filter((page) => isOpen || page.seldom !== true || page.id === marked);
  const folded = pages.filter((page) => !shown.includes(page));
  const foldable = pages.filter((page) => page.seldom === true).length;
  return (
    <div role="group" aria-label={t(`pages.groups.${group}`)} className={styles.group}>
      {foldable > 0 && (
        <Fold isOpen={isOpen} toggle={toggle} count={folded.length} heading={t(`pages.groups.${group}`)}>
          <Count count={folded.reduce((sum, page) => sum + (attention[page.id] ?? 0), 0)} />
        </Fold>
      )}
      {shown.map((page) => (
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
  );
}

interface FoldProps {
  readonly heading: string;
  readonly isOpen: boolean;
  readonly count: number;
  readonly toggle: () => void;
  readonly children?: ReactNode;
}

/** The heading of a group is what unfolds it; `children` tells what waits behind it. */
function Fold({ heading, isOpen, count, toggle, children }: FoldProps) {
  const { t } = useTranslation('shell');
  return (
    <button type="button" className={clsx(styles.entry, styles.fold)} aria-expanded={isOpen} onClick={toggle}>
      {heading}
      <span className={styles.behind}>
        {children}
        {isOpen && t('pages.fold.fewer')}
        {!isOpen && count > 0 && t('pages.fold.more', { count })}
      </span>
    </button>
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
  const { isOpen, toggle } = useFold('beside');
  const marked = open?.area ?? open?.under ?? open?.id;
  const shown = besidePages.filter((page, at) => isOpen || at < BESIDE_AT_ONCE || page.id === marked);
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
        {shown.slice(0, BESIDE_AT_ONCE).map(quiet)}
        <Fold isOpen={isOpen} toggle={toggle} count={besidePages.length - shown.length} heading={t('more')} />
        {shown.slice(BESIDE_AT_ONCE).map(quiet)}
      </div>
    </nav>
  );
}
