/**
 * What can be seen in the text of a file, and the rules of our own. What needs types is asked by oxlint (.oxlintrc.json),
 * whose checker is the native one: see docs/adr/0013.
 */
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { ownRules } from './scripts/lint/ownRules.ts';

const everywhere = ['**/*.{ts,tsx,mjs,js}'];
const ships = ['shared/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx}'];

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'test-results/', 'scripts/node/', '**/*.cjs'] },
  {
    files: everywhere,
    extends: [tseslint.configs.strict],
    linterOptions: { noInlineConfig: true },
    plugins: { beredt: ownRules },
    rules: {
      'max-len': [
        'error',
        { code: 160, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // `list[0]!` right after its length was looked at; noUncheckedIndexedAccess finds the places nobody looked.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Take bytes from Randomness, or a seed in a test.' },
      ],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // Oxlint's own takes a hundredth of the time.
      '@typescript-eslint/no-unused-vars': 'off',
      // Overloads may mirror a foreign interface.
      '@typescript-eslint/unified-signatures': 'off',
      'beredt/no-date-from-text': 'error',
      'beredt/named-exports': 'error',
    },
  },
  {
    files: ships,
    rules: {
      'no-console': 'error',
      'beredt/open-external-in-one-place': 'error',
      'beredt/no-file-addresses': 'error',
      'beredt/ipc-in-the-preload': 'error',
      'beredt/no-weakened-window': 'error',
      'beredt/no-raw-html': 'error',
    },
  },
  { files: ['shared/**/*.ts'], rules: { 'beredt/no-clock-in-rules': 'error' } },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: reactHooks.configs.flat.recommended.plugins,
    rules: {
      // The plugin's other rules serve the React Compiler, which is not used.
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'react-hooks/set-state-in-render': 'error',
      'react-hooks/static-components': 'error',
      'react-hooks/error-boundaries': 'error',
      'beredt/words-live-in-text': 'error',
      'beredt/one-door-to-the-host': 'error',
    },
  },
  // The places that may, one line per rule.
  { files: ['shared/kernel/time.ts'], rules: { 'beredt/no-date-from-text': 'off' } },
  { files: ['electron/app/openExternal.ts'], rules: { 'beredt/open-external-in-one-place': 'off' } },
  { files: ['electron/preload.ts'], rules: { 'beredt/ipc-in-the-preload': 'off' } },
  { files: ['renderer/text/**'], rules: { 'beredt/words-live-in-text': 'off', 'max-lines': 'off' } },
  { files: ['renderer/api/**'], rules: { 'beredt/one-door-to-the-host': 'off' } },
  { files: ['*.config.{ts,js}'], rules: { 'beredt/named-exports': 'off' } },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      'beredt/no-date-from-text': 'off',
    },
  },
  // Listed so that nothing of the kind is fetched.
  { files: ['electron/documents/out/printThroughDevTools.ts'], rules: { 'beredt/no-file-addresses': 'off' } },
);
