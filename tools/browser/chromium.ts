import { existsSync } from 'node:fs';

const debian = '/usr/bin/chromium';
const executablePath = process.env['OFFHOOK_CHROMIUM'] ?? (existsSync(debian) ? debian : undefined);

/** How tests launch Chromium: the one named by OFFHOOK_CHROMIUM, else Debian's, else Playwright's own. */
export const chromiumLaunch = {
  ...(executablePath === undefined ? {} : { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
