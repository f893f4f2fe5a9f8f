import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { connect, dragToStage, socketOf, stageOf } from '../e2e/studio.ts';
import { chromiumLaunch } from '../tools/browser/chromium.ts';

const recipes = ['html', 'react', 'angular', 'vue'];
const here = import.meta.dirname;

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || address === null) throw new Error('No port is free.');
  return address.port;
};

const npm = (recipe: string, ...args: readonly string[]): ChildProcess =>
  spawn('npm', args, { cwd: join(here, recipe), stdio: ['ignore', 'ignore', 'inherit'] });

const finished = async (program: ChildProcess, what: string): Promise<void> => {
  const [code] = await once(program, 'exit');
  if (code !== 0) throw new Error(`${what} ended with ${code}; what it said stands above.`);
};

const untilServed = async (address: string, left = 100): Promise<void> => {
  const isThere = await fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isThere) return;
  if (left === 0) throw new Error(`Nothing answers at ${address}.`);
  await new Promise((resolve) => setTimeout(resolve, 200));
  return untilServed(address, left - 1);
};

const tells = (page: Page, words: string): Promise<void> =>
  page.locator('#told', { hasText: words }).waitFor();

/** Edits as a person would, and looks at what the page was told. */
const edit = async (page: Page): Promise<void> => {
  await stageOf(page).waitFor();
  await dragToStage(page, 'CTI Block', 260, 420);
  await page.getByRole('searchbox', { name: 'Search actions' }).fill('screenpop');
  await page.getByRole('button', { name: 'Select Search and Screenpop', exact: true }).click();
  await tells(page, 'offhook-flow-changed: “Greet the caller” with 4 nodes');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Fit the flow into view' }).click();
  await connect(
    socketOf(page, 'Get Customer Phone Number', 'Output done'),
    socketOf(page, 'Search and Screenpop', 'Input'),
  );
  await page.getByRole('img', { name: /^Connection from done of Get Customer/ }).waitFor();
  await page.keyboard.press('Control+s');
  await tells(page, 'offhook-flow-saved: “Greet the caller” with 4 nodes');
  await page.getByRole('button', { name: 'Open another flow' }).click();
  await page.getByText('Log the call').first().waitFor();
  await stageOf(page).click({ position: { x: 20, y: 300 } });
  await page.keyboard.press('n');
  await tells(page, 'offhook-flow-changed: “Log the call” with 3 nodes');
};

const look = async (address: string, picture: string): Promise<void> => {
  const browser = await chromium.launch(chromiumLaunch);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en' });
    page.on('pageerror', (error) => {
      throw error;
    });
    await page.goto(address);
    await edit(page);
    await page.screenshot({ path: picture });
  } finally {
    await browser.close();
  }
};

const run = async (recipe: string): Promise<void> => {
  const install = ['install', '--no-package-lock', '--no-audit', '--no-fund'];
  await finished(npm(recipe, ...install), `npm install of ${recipe}`);
  await finished(npm(recipe, 'run', 'build'), `The build of ${recipe}`);
  const port = await freePort();
  const vite = join(here, recipe, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'preview', '--host', '127.0.0.1', '--strictPort', '--port', String(port)];
  const server = spawn(process.execPath, args, { cwd: join(here, recipe), stdio: 'ignore' });
  try {
    await untilServed(`http://127.0.0.1:${port}/`);
    await look(`http://127.0.0.1:${port}/`, join(here, recipe, 'dist', 'seen.png'));
  } finally {
    server.kill();
  }
  process.stdout.write(`${recipe}: a flow was edited, and the page heard of it.\n`);
};

const asked = process.argv.slice(2);
const unknown = asked.filter((recipe) => !recipes.includes(recipe));
if (unknown.length > 0)
  throw new Error(`No recipe ${unknown.join(', ')}; there are ${recipes.join(', ')}.`);
for (const recipe of asked.length > 0 ? asked : recipes) await run(recipe);
