import { fileURLToPath } from 'node:url';
import type { RehearsalScenario } from '@offhook/rehearsal';
import type { Page, Route } from 'playwright';
import { rolldown } from 'rolldown';
import type { DeskTime } from './conformance-time.ts';
import { lentBy } from './lent-by-desk.ts';

/** The script by which a conformance desk's page lends what its scenario has, ready for a page. */
export const lendingScript = async (): Promise<string> => {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('conformance-page.script.ts', import.meta.url)),
    resolve: { conditionNames: ['@offhook/source', 'import', 'browser', 'default'] },
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'iife', codeSplitting: false });
  await bundle.close();
  return output[0].code;
};

const open = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };

/** Has a scenario's servers answer at their addresses, as servers that allow pages to ask them. */
const answerAs = async (page: Page, { http = {} }: RehearsalScenario): Promise<void> => {
  for (const [address, { status = 200, headers = {}, body }] of Object.entries(http)) {
    await page.route(address, async (route: Route) => {
      if (route.request().method() === 'OPTIONS') await route.fulfill({ headers: open });
      else await route.fulfill({ status, headers: { ...open, ...headers }, json: body ?? '' });
    });
  }
};

/** What a vendor's server is asked at, by the method of a port. */
const asked: Readonly<Record<string, RegExp>> = {
  'crm.search': /\/services\/data\/v[\d.]+\/search\?/,
  'crm.query': /\/services\/data\/v[\d.]+\/query\?/,
};

/** Has the vendors' servers answer as late as a scenario has it, by the time of the page. */
export const slowDown = async (
  page: Page,
  { faults = [] }: RehearsalScenario,
  time: Pick<DeskTime, 'after'>,
): Promise<void> => {
  for (const { port, method, mode, ms = 1000 } of faults) {
    const address = asked[`${port}.${method}`];
    if (address === undefined || mode !== 'slow')
      throw new Error(`This desk cannot have ${port}.${method} be ${mode}.`);
    await page.route(address, (route: Route) => time.after(ms, () => route.continue()));
  }
};

/** Makes a page lend to flows what a scenario has beside the vendors: time, servers, answers and buttons. */
export const lendTo = async (
  page: Page,
  scenario: RehearsalScenario,
  script: string,
): Promise<void> => {
  await page.clock.install({ time: scenario.clock?.start ?? 0 });
  await answerAs(page, scenario);
  await page.addInitScript({
    content: `window.lentByDesk = ${JSON.stringify(lentBy(scenario))};\n${script}`,
  });
};

/** The agent presses a button of the softphone's page. */
export const pressButton = async (page: Page, button: object): Promise<void> => {
  const softphone = page
    .frames()
    .find((frame) => new URL(frame.url(), 'http://x').pathname === '/softphone.html');
  if (softphone === undefined) throw new Error('The softphone has no frame.');
  await softphone.evaluate((pressed) => {
    if (window.pressButton === undefined) throw new Error('The softphone lends no buttons.');
    window.pressButton(pressed);
  }, button);
};
