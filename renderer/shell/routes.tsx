import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  useMatches,
  useParams,
  useSearch,
} from '@tanstack/react-router';
import { Suspense, useMemo, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';
import { NavigationProvider, useNavigation, type Navigation } from '../ui/Navigation.tsx';
import { addressOf } from './addressOf.ts';
import { Frame } from './Frame.tsx';
import { fetchOpeningPage, pageParts } from './pageParts.ts';
import { pages } from './pages.ts';

/** Route ids are paths; pages are found by what their path says. */
const byPath = new Map(pages.map((page) => [page.path, page]));
const byId = new Map(pages.map((page) => [page.id, page]));

const root = createRootRoute({ component: Place, notFoundComponent: Missing });

const routes = pageParts.map(({ page, Body }) =>
  createRoute({ getParentRoute: () => root, path: page.path, component: () => <Waiting body={Body} /> }),
);

fetchOpeningPage();

/** What stands behind `?` is text, whatever it looks like. */
const parseSearch = (search: string): Readonly<Record<string, string>> => Object.fromEntries(new URLSearchParams(search));

/** Hash addresses: they work the same from the desktop's own scheme and from a host, and survive a reload. */
export const router = createRouter({
  routeTree: root.addChildren(routes),
  history: createHashHistory(),
  parseSearch,
  stringifySearch: (asked) => (Object.keys(asked).length === 0 ? '' : `?${new URLSearchParams(asked as Record<string, string>).toString()}`),
  defaultPreload: false,
  scrollRestoration: false,
});

/** The open page in its frame, with the way to other pages. */
function Place() {
  const params: Readonly<Record<string, string>> = useParams({ strict: false });
  const asked: Readonly<Record<string, string>> = useSearch({ strict: false });
  const path = usePath();
  const page = byPath.get(path) ?? byPath.get(path.replace(/\/$/, '')) ?? null;
  const navigation = useMemo((): Navigation => {
    const open = (id: string, given?: Readonly<Record<string, string>>): string => {
      const known = byId.get(id);
      return known === undefined ? '/' : addressOf(known, given);
    };
    return {
      page: page?.id ?? null,
      params,
      asked,
      go: (id, given) => {
        router.history.push(open(id, given));
      },
      href: (id, given) => `#${open(id, given)}`,
      back: () => {
        router.history.back();
      },
    };
  }, [page, params, asked]);
  return (
    <NavigationProvider value={navigation}>
      {page?.bare === true ? (
        <Outlet />
      ) : (
        <Frame page={page}>
          <Outlet />
        </Frame>
      )}
    </NavigationProvider>
  );
}

/** The open route's path pattern, e.g. `/incident/$incidentId/log`. */
function usePath(): string {
  const matches: readonly { readonly fullPath: string }[] = useMatches();
  return matches.at(-1)?.fullPath ?? '';
}

/** A page's code comes from the same machine; nothing is shown for the few milliseconds it takes. */
function Waiting({ body: Body }: { readonly body: ComponentType }) {
  // Asked for something else, a page begins anew.
  const { asked } = useNavigation();
  return (
    <Suspense fallback={null}>
      <Body key={JSON.stringify(asked)} />
    </Suspense>
  );
}

function Missing() {
  const { t } = useTranslation('shell');
  return <EmptyState>{`${t('missing.title')}. ${t('missing.lead')}`}</EmptyState>;
}
