import { createTheme, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { styleNonce } from './styleNonce.ts';
import './fonts.css';
import './mantine.css';
import './tokens.css';
import './base.css';

/** Mantine's defaults where a component reads the theme in code; everything that is a colour is in mantine.css. */
const theme = createTheme({
  primaryColor: 'gray',
  autoContrast: false,
  cursorType: 'pointer',
  defaultRadius: 'var(--radius-control)',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    // Not in a portal: what is outside an open dialog is inert and lies under it.
    Popover: { defaultProps: { withinPortal: false, transitionProps: { duration: 0 } } },
    Combobox: { defaultProps: { withinPortal: false, transitionProps: { duration: 0 } } },
    Menu: { defaultProps: { withinPortal: false, transitionProps: { duration: 0 } } },
  },
});

/**
 * Puts the identity around the application: fonts, tokens and Mantine mapped to them.
 * Mantine's variables and classes are static (mantine.css); what it inserts beyond them carries the document's nonce.
 */
export function Identity({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme="light"
      withCssVariables={false}
      withGlobalClasses={false}
      getStyleNonce={styleNonce}
    >
      {children}
    </MantineProvider>
  );
}
