import type { Page } from 'playwright';
import { expect } from 'vitest';

/** What has the focus, as the accessibility tree tells it: its role and its name, such as `link "New flow"`. */
export const focusedOf = async (page: Page): Promise<string> => {
  const focused = page.locator(':focus').last();
  if ((await focused.count()) === 0) return '';
  const [line = ''] = (await focused.ariaSnapshot()).split('\n');
  return line.replace(/^- '?/, '');
};

/** Waits until what has the focus is called so. */
export const untilFocused = (page: Page, wanted: RegExp): Promise<void> =>
  expect.poll(() => focusedOf(page), { timeout: 20_000 }).toMatch(wanted);

/** Presses a key until what has the focus is called so; on the way it must never be lost within the page. */
export const goTo = async (page: Page, wanted: RegExp, key = 'Tab'): Promise<void> => {
  const seen: string[] = [];
  for (let at = 0; at < 150; at += 1) {
    const now = await focusedOf(page);
    if (wanted.test(now)) return;
    seen.push(now);
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${wanted}; it leads to:\n${seen.join('\n')}`);
};
