import '@offhook/desk-face/page.css';
import { restoreTheme } from '@offhook/desk-face';
import { type Config, readConfig } from './config.ts';
import { type Mode, readMode } from './mode/modes.ts';
import { refuse } from './refuse.ts';

/** Each mode is a page of its own, so its code is fetched when it is chosen. */
const desktops: Readonly<Record<Mode, () => Promise<{ readonly config?: Config } & HTMLElement>>> =
  {
    simulated: async () => {
      await import('./desktop-page.ts');
      return document.createElement('offhook-desktop');
    },
    streams: async () => {
      await import('./console-desktop/console-desktop.ts');
      return document.createElement('offhook-console-desktop');
    },
    live: async () => {
      await import('./console-desktop/live-desktop.ts');
      return document.createElement('offhook-live-desktop');
    },
  };

const open = async (): Promise<void> => {
  const config = await readConfig();
  const mode = readMode(new URL(location.href), localStorage);
  const desktop = await desktops[mode]();
  document.body.replaceChildren(Object.assign(desktop, { config }));
};

restoreTheme();
open().catch(refuse);
