import { clsx } from 'clsx';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../api/useQueryOf.ts';
import { asId } from '../../shared/kernel/ids.ts';
import { useFormats, useTextOf } from '../text/i18n.ts';
import { useBreadth } from '../ui/breadth.ts';
import type { Page } from '../ui/feature.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { useNavigation } from '../ui/Navigation.tsx';
import { useBoardState, type KeyHint } from '../ui/screen.tsx';
import styles from './Frame.module.css';
import { Header, HeaderRuler, titleOf } from './Header.tsx';
import { KeepDrafts } from './KeepDrafts.tsx';
import { Help } from './Help.tsx';
import { peacePages } from './pages.ts';
import { Palette } from './Palette.tsx';
import { LeftOver } from './LeftOver.tsx';
import { Areas, Contents } from './Rail.tsx';
import { ShellCommands } from './ShellCommands.tsx';
import { Status } from './Status.tsx';
import { useNightHint } from './useNightHint.ts';
import { usePanes } from './usePanes.ts';
import { useRowAsked } from './useRowAsked.ts';
import { useScrollStop } from './useScrollStop.ts';
import { Watches } from './Watches.tsx';

const homePage = peacePages.find((page) => page.path === '/')?.id ?? null;

/** The frame around every page: header, time, rail, page, status line. Two layouts, peace and incident. */
export function Frame({ page, children }: { readonly page: Page | null; readonly children: ReactNode }) {
  const { t } = useTranslation('shell');
  const textOf = useTextOf();
  const formats = useFormats();
  const breadth = useBreadth();
  const { params, go } = useNavigation();
  const { screen, flags, attention } = useBoardState();
  const incidentId = page?.layout === 'incident' ? (params['incidentId'] ?? '') : null;
  const { value } = useQueryOf(
    'incident.one',
    { incidentId: asId<'incident'>(incidentId ?? '') },
    { isEnabled: incidentId !== null },
  );
  const incident = incidentId === null ? null : (value?.incident ?? null);
  const isExercise = incident?.kind === 'exercise';
  usePanes();

  useEffect(() => {
    const root = document.documentElement;
    root.dataset['breadth'] = breadth;
    root.toggleAttribute('data-exercise', isExercise);
    root.toggleAttribute('data-stress', incidentId !== null);
  }, [breadth, isExercise, incidentId]);

  useEffect(() => {
    const parts = [
      ...(isExercise ? [t('exercise')] : []),
      ...(page === null ? [] : [textOf(page.title)]),
      ...(incident === null ? [] : [titleOf(incident, t, formats)]),
      t('product'),
    ];
    document.title = parts.join(' – ');
  }, [page, incident, isExercise, t, textOf, formats]);

  const main = useRef<HTMLElement>(null);
  const needsStop = useScrollStop(main);
  const place = `${page?.id ?? ''} ${JSON.stringify(params)}`;
  const lastPlace = useRef(place);
  useEffect(() => {
    // Going to another page moves the focus there, unless the page has put it in a field of its own.
    if (lastPlace.current === place) return;
    lastPlace.current = place;
    if (main.current?.contains(document.activeElement) !== true) main.current?.focus({ preventScroll: true, focusVisible: false });
  }, [place]);
  useRowAsked();

  const keys: readonly KeyHint[] = [
    ...(screen.keys ?? []),
    ...useNightHint(),
    { keys: 'Ctrl+K', does: t('palette.title').toLocaleLowerCase('nb') },
    { keys: 'F1', does: t('keysHelp') },
  ];
  return (
    <div
      className={clsx(
        styles.frame,
        incidentId !== null && styles.incident,
        isExercise && styles.exercise,
        breadth === 'slim' && styles.slim,
      )}
    >
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {t('skipToContent')}
      </button>
      <Header page={page} screen={screen} incident={incident} homePage={homePage} />
      <div className={styles.ruler}>
        <HeaderRuler screen={screen} incident={incident} flags={flags} />
      </div>
      {incidentId === null ? (
        <Contents open={page?.layout === 'peace' ? page : null} attention={attention} />
      ) : (
        <Areas open={page?.layout === 'incident' ? page : null} incidentId={incidentId} />
      )}
      <main ref={main} className={styles.page} tabIndex={needsStop ? 0 : -1} data-pane="page">
        <div className={styles.rule} />
        <KeepDrafts
          place={place}
          goHome={() => {
            if (homePage !== null) go(homePage);
          }}
        >
          {children}
        </KeepDrafts>
      </main>
      <footer className={styles.foot} data-pane="foot">
        <div className={styles.keys} aria-label={t('keys')} role="group">
          {keys.map((hint) => (
            <span key={hint.keys} className={styles.key}>
              <Kbd keys={hint.keys} />
              {hint.does}
            </span>
          ))}
        </div>
        <LeftOver />
        <Status />
      </footer>
      <ShellCommands />
      <Palette />
      <Help />
      {isExercise && <div className={styles.hatch} aria-hidden="true" />}
      <Watches incidentId={incidentId} />
    </div>
  );
}
