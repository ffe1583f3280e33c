import './api/jitless.ts';
import './ui/trustedMarkup.ts';
import { createRoot } from 'react-dom/client';
import { ipcClient, type PreloadBridge } from './api/ipcClient.ts';
import { makeApi } from './api/makeApi.ts';
import { seatClient } from './api/seatClient.ts';
import { App } from './shell/App.tsx';
import { printInDayColours, tellWindowColour } from './ui/appearance.ts';
import { startTexts } from './text/i18n.ts';

declare global {
  interface Window {
    /** Put there by the preload script in the desktop window; absent in a browser. */
    readonly beredt?: PreloadBridge;
  }
}

/** Composition root of the renderer: picks one client, makes the texts ready, mounts the shell. */
await startTexts(localStorage);
const client = window.beredt === undefined ? seatClient() : ipcClient(window.beredt);
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App api={makeApi(client)} />);
document.documentElement.style.removeProperty('background-color');
tellWindowColour();
printInDayColours();
