import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const wordsOf = (id: string): string | null => {
  const language = /[\\/]text[\\/](nb|nn|en)[\\/]/.exec(id)?.[1];
  return language === undefined ? null : `words-${language}`;
};

/**
 * What is not needed at once comes in a file for each topic, and one for what topics have in common. Left to itself the
 * bundler makes four hundred, and every one of them is asked for soon after the first screen (a page must be there when
 * the host is not). Words come by language, and the contract by itself: they are split where they are imported.
 */
const files = [
  { name: 'first', tags: ['$initial' as const] },
  { name: 'maplibre', test: /[\\/](?:maplibre-gl|pmtiles)[\\/]/ },
  { name: 'editor', test: /[\\/](?:@tiptap|prosemirror-\w+)[\\/]/ },
  // The first screen, what every topic hears of all the time, and what both lean on: there without the pages, and without
  // what only pages have in common.
  { name: 'watches', test: /[\\/]features[\\/](?:home[\\/]|\w+[\\/](?:\w+[\\/])*\w+Watch\.tsx$)/ },
  { name: 'common', test: /[\\/](?:renderer[\\/](?:ui|objects|shell|offline)|shared[\\/](?:kernel|domain)|node_modules[\\/](?!zod))/ },
  // Words that a topic asks for in every language would else lie with it, and a language wait for a topic that waits for it.
  { name: (id: string) => wordsOf(id), minShareCount: 2 },
  { name: (id: string) => /[\\/]features[\\/](\w+)[\\/]/.exec(id)?.[1] ?? null },
];

/**
 * The renderer: one build for the window and for seats in a browser. Nothing is inlined (no data: fonts or pictures, no
 * inline script), because the content security policy allows none of it.
 */
export default defineConfig({
  root: join(import.meta.dirname, 'renderer'),
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    target: 'chrome150',
    outDir: join(import.meta.dirname, 'dist', 'renderer'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // One sheet: a page whose code came but whose style did not (the host was away) could never be mended.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_500,
    rolldownOptions: {
      // A dialog that is in its page's file already is no mistake, and how long a plugin took says how busy the machine was.
      checks: { bundlerTimings: false, ineffectiveDynamicImport: false },
      // The first that fits takes it.
      output: { codeSplitting: { groups: files.map((file, at) => ({ ...file, priority: files.length - at })) } },
    },
  },
});
