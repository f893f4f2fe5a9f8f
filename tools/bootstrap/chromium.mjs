import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { Obstacle, say } from './say.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const apps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A Chromium of this system; undefined where there is none. */
export const systemChromium = (path) => {
  const onPath = [...path.split(delimiter), '/usr/bin']
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
  return onPath ?? apps.find((file) => existsSync(file));
};

/** The Chromium that Playwright downloaded once; undefined where it did not. */
const playwrightChromium = (root) => {
  try {
    const { chromium } = createRequire(join(root, 'package.json'))('playwright');
    const file = chromium.executablePath();
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined; // no Playwright, or none for this platform: then it brought no browser either
  }
};

const run = (root, program, words, environment = {}) =>
  spawnSync(program, words, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...environment },
  }).status === 0;

const download = (root, node) => {
  say('No Chromium is here; Playwright downloads one for the tests …');
  return run(root, node, ['node_modules/playwright/cli.js', 'install', 'chromium']);
};

const installByApt = (root) => {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  if (process.env.OFFHOOK_NO_SYSTEM_INSTALL === '1') return false;
  say(
    'Installing Debian’s chromium with apt-get (OFFHOOK_NO_SYSTEM_INSTALL=1 would forbid that) …',
  );
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = () =>
    run(root, 'apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet);
  return install() || (run(root, 'apt-get', ['update'], quiet) && install());
};

/** The Chromium for tests: one that is named, one that is there, or one that is brought now. */
export const ensureChromium = (root, node, environment = process.env) => {
  const named = environment.OFFHOOK_CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Obstacle(
      `OFFHOOK_CHROMIUM names ${named}, which is not there. Correct it, or unset it to let Offhook look for a Chromium.`,
    );
  }
  const look = () => systemChromium(environment.PATH ?? '') ?? playwrightChromium(root);
  const found = look();
  if (found !== undefined) return found;
  const brought = (download(root, node) && look()) || (installByApt(root) && look());
  if (brought) return brought;
  throw new Obstacle(
    'The tests need a Chromium, and none could be brought: install one (on Debian: apt-get install chromium), or set OFFHOOK_CHROMIUM to one.',
  );
};
