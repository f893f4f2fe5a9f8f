import { fileURLToPath } from 'node:url';
import type { RehearsalScenario } from '@offhook/rehearsal';
import type { Page, Route } from 'playwright';
import { rolldown } from 'rolldown';
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
