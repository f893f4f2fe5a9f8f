import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import type { OffhookEditor } from '../editor/editor.ts';
import { halfDrawn, mountEditor } from '../testing-editor.ts';

let editor: OffhookEditor;

interface Emulating {
  send(method: 'Emulation.setEmulatedMedia', media: object): Promise<unknown>;
}

const emulate = (value: 'active' | ''): Promise<unknown> =>
  // cast: the provider's session speaks the protocol of Chromium
  (cdp() as unknown as Emulating).send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value }],
  });

beforeEach(async () => {
  await emulate('active');
  await page.viewport(1280, 800);
  editor = await mountEditor(halfDrawn);
  await expect.element(page.getByRole('group', { name: 'Start', exact: true })).toBeVisible();
});

afterEach(async () => {
  editor.remove();
  await emulate('');
});

/** A system colour as the browser resolves it. */
const system = (name: string): string => {
  const probe = document.createElement('i');
  probe.style.cssText = `color: ${name}; forced-color-adjust: none`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};

const styleOf = (name: string, role: 'button' | 'radio' = 'button'): CSSStyleDeclaration =>
  getComputedStyle(page.getByRole(role, { name }).first().element());

test('where the system forces its colours, what is first to press is told by its highlight', () => {
  const { backgroundColor, color } = styleOf('Publish');
  expect(backgroundColor).toBe(system('Highlight'));
  expect(color).toBe(system('HighlightText'));
});

test('where the system forces its colours, what is chosen and where the focus is has a line around it', async () => {
  expect(styleOf('Graph', 'radio').outlineStyle).toBe('solid');
  expect(styleOf('Text', 'radio').outlineStyle).toBe('none');
  const save = page.getByRole('button', { name: 'Save', exact: true }).element();
  if (save instanceof HTMLElement) save.focus();
  const { outlineStyle, outlineColor } = getComputedStyle(save);
  expect([outlineStyle, outlineColor]).toEqual(['solid', system('Highlight')]);
});

test('where the system forces its colours, sockets are told apart by their marks', async () => {
  const marks = new Set<string>();
  for (const name of [/^Output success/, /^Output failure/]) {
    const socket = page.getByRole('button', { name });
    await expect.element(socket).toBeVisible();
    const mark = socket.element().querySelector('.icon');
    if (mark === null) throw new Error(`${name} has no mark.`);
    expect(getComputedStyle(mark).opacity).toBe('1');
    marks.add(mark.innerHTML);
  }
  expect(marks.size).toBe(2);
});
