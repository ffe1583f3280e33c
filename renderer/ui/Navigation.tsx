import { createContext, use, type AnchorHTMLAttributes, type ReactNode } from 'react';
import type { Navigate } from './keyboard/command.ts';

/** Where we are and how to get elsewhere, without features knowing the router. Given by the shell. */
export interface Navigation {
  readonly page: string | null;
  readonly params: Readonly<Record<string, string>>;
  /** What the address asks the page for beyond its place: `row`, the row to begin at; what else is up to the page. */
  readonly asked: Readonly<Record<string, string>>;
  readonly go: Navigate;
  /** The address of a page, for links that can be opened in a window of their own. What its path does not name is asked. */
  href(page: string, params?: Readonly<Record<string, string>>): string;
  back(): void;
}

const NavigationContext = createContext<Navigation | null>(null);

export function NavigationProvider({ value, children }: { readonly value: Navigation; readonly children: ReactNode }) {
  return <NavigationContext value={value}>{children}</NavigationContext>;
}

export function useNavigation(): Navigation {
  const navigation = use(NavigationContext);
  if (navigation === null) throw new Error('no NavigationProvider above');
  return navigation;
}

/** A parameter of the open page's path; empty when the page has none of that name. */
export function useParam(name: string): string {
  return useNavigation().params[name] ?? '';
}

/** What the address asks the open page for under this name; null when it asks nothing. */
export function useAsked(name: string): string | null {
  return useNavigation().asked[name] ?? null;
}

interface PageLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly page: string;
  readonly params?: Readonly<Record<string, string>>;
}

/** A link to a page by its id. */
export function PageLink({ page, params, ...rest }: PageLinkProps) {
  return <a href={useNavigation().href(page, params)} {...rest} />;
}
