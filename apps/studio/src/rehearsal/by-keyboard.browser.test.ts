import '@offhook/editor/define';
import { OffhookEditor } from '@offhook/editor';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { workerRunner } from './runner.ts';

/** What has the focus, out of shadow roots too. */
const focused = (): Element | null => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};

/** What the focused element is called, as far as its own attributes and text say. */
const focusedName = (): string => {
  const at = focused();
  return (at?.getAttribute('aria-label') ?? at?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
};

/** Presses a key until what has the focus is called so; the focus is never lost on the way. */
const goTo = async (name: RegExp, key = '{Tab}'): Promise<void> => {
  for (let at = 0; at < 80 && !name.test(focusedName()); at += 1) {
    await userEvent.keyboard(key);
    expect(focused()).not.toBe(document.body);
  }
  expect(focusedName()).toMatch(name);
};

const choose = async (words: string, action: string): Promise<void> => {
  await expect.element(page.getByRole('searchbox', { name: 'Search actions' })).toBeVisible();
  await userEvent.keyboard(words);
  await goTo(new RegExp(`^Select ${action}$`));
  await userEvent.keyboard('{Enter}');
  await expect.poll(focusedName, slow).toMatch(new RegExp(`^${action}`));
};

const slow = { timeout: 8_000 };

test('a flow is made, checked, run and published by the keyboard alone, in the outline', async () => {
  await page.viewport(1280, 900);
  localStorage.clear();
  document.body.replaceChildren();
  const editor = new OffhookEditor();
  editor.style.height = '100vh';
  editor.locale = 'en';
  editor.runner = workerRunner();
  editor.flow = { offhook: 1, name: 'By hand', triggers: [], nodes: {} };
  const published: unknown[] = [];
  editor.addEventListener('offhook-flow-published', () => published.push(editor.flow));
  document.body.append(editor);
  await expect.element(page.getByRole('button', { name: 'Publish' })).toBeVisible();

  await userEvent.keyboard('{Tab}{Control>}{Shift>}2{/Shift}{/Control}');
  await expect.poll(focusedName, slow).toBe('Add Start');
  await userEvent.keyboard('{Enter}');
  await expect.poll(focusedName).toMatch(/^Start/);

  await userEvent.keyboard('a');
  await choose('customer phone', 'Get Customer Phone Number');
  await userEvent.keyboard('a');
  await choose('search and screenpop', 'Search and Screenpop');

  await userEvent.keyboard('{Enter}');
  await expect.poll(focusedName).toBe('Title of the block');
  await goTo(/^Search For/);
  await userEvent.keyboard('phone');
  await expect.element(page.getByRole('option', { name: /^phone/ }).first()).toBeVisible();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  const [, pop = ''] = Object.entries(editor.flow?.nodes ?? {})
    .filter(([, node]) => node.action !== undefined)
    .map(([id]) => id);
  expect(editor.flow?.nodes[pop]?.inputs).toMatchObject({
    searchParams: { ref: expect.stringMatching(/\.phone$/) },
  });
  await expect.poll(focusedName, slow).toMatch(/Search For/);
  await userEvent.keyboard('{Escape}');
  await expect.poll(focusedName).toMatch(/^Search and Screenpop/);

  await userEvent.keyboard('c');
  await expect.poll(focusedName).toMatch(/^Connect success of Search and Screenpop to/);
  await userEvent.keyboard('end{Enter}');
  await expect
    .poll(() => Object.values(editor.flow?.nodes ?? {}).map(({ kind }) => kind))
    .toContain('end');

  await expect.poll(focusedName, slow).toMatch(/^Search and Screenpop/);
  await userEvent.keyboard('{Escape}');
  await goTo(/Choose a source|Add a trigger/);
  await userEvent.keyboard('V');
  await expect.poll(() => editor.flow?.triggers[0]?.source).toBe('voice-contact');
  expect(editor.problems.filter(({ severity }) => severity === 'error')).toEqual([]);

  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  const steps = page.getByRole('listbox', { name: 'Steps of the run' });
  await expect
    .element(steps.getByRole('option', { name: /^2\. Search and Screenpop/ }), slow)
    .toBeVisible();

  await goTo(/^Publish$/, '{Shift>}{Tab}{/Shift}');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => published).toEqual([editor.flow]);
});
