import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

const AGAIN_MS = 1_000;

/**
 * A part of the program that comes after the frame. In a browser its code is fetched from the host, which may be away
 * for a moment: then it is asked for again until it comes. A part that is broken is another matter, and is told.
 */
export function loadPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await untilItComes(load) }));
}

export async function untilItComes<Part>(load: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await load();
    } catch (error) {
      // What a browser says when a module could not be fetched; a fault inside the module is anything else.
      if (!(error instanceof TypeError) || !/import/i.test(error.message)) throw error;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}
