import { createElement, lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react';
import { bringTexts } from '../text/i18n.ts';
import { untilItComes } from './untilItComes.ts';

/** A part of the program that comes after the frame. */
interface Part<Props extends object> {
  (props: Props): ReactNode;
  /** Has it here before it is shown. */
  readonly bring: () => Promise<unknown>;
}

/**
 * In a browser a part's code is fetched from the host, which may be away for a moment: then it is asked for again until
 * it comes. A part that is broken is another matter, and is told. One that is here already is shown at once: what React
 * has waited for, however shortly, it may keep from sight for another 300 ms. A part comes with every text, except the
 * parts of the first screen, whose words are in the first load.
 */
export function loadPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { isOfFirstScreen = false }: { readonly isOfFirstScreen?: boolean } = {},
): Part<Props> {
  let here: ComponentType<Props> | null = null;
  const bring = async (): Promise<ComponentType<Props>> => {
    const [body] = await Promise.all([untilItComes(load), isOfFirstScreen ? null : untilItComes(bringTexts)]);
    return (here ??= body);
  };
  const Coming = lazy(async () => ({ default: await bring() }));
  const Shown = (props: Props): ReactNode => {
    // Chosen once: what was begun as the one would lose all it holds by becoming the other.
    const [Body] = useState<ComponentType<Props>>(() => here ?? Coming);
    return createElement(Body, props);
  };
  return Object.assign(Shown, { bring });
}

const dialogs: (() => Promise<unknown>)[] = [];

/**
 * A dialog that a watch opens from any page. Its code is not part of the first load: it is fetched when the window is
 * idle, or when the dialog is asked for; what is typed meanwhile waits for its field (ui/keyboard/typeAhead.ts).
 */
export function loadDialog<Props extends object>(load: () => Promise<ComponentType<Props>>): (props: Props) => ReactNode {
  const Body = loadPart(load);
  dialogs.push(Body.bring);
  return (props) => createElement(Suspense, { fallback: null }, createElement(Body, props));
}

/** Has every dialog here, so that each opens at once and also when the host is away. */
export async function fetchDialogs(): Promise<void> {
  for (const bring of dialogs) await bring();
}
