import { beforeEach, expect, test } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import type { OffhookEditor } from '../editor/editor.ts';
import { halfDrawn, mountEditor } from '../testing-editor.ts';

const box = page.getByRole('textbox', { name: 'The flow as JSON' });
const view = (name: string): Locator => page.getByRole('radio', { name: new RegExp(`^${name}`) });
const inStep = page.getByText('This is the flow; what you type takes effect at once.');
const isDraft = page.getByText('Not a flow yet: kept as a draft, and the flow stays as it was.');

/** What has the focus, out of shadow roots too. */
const focused = (): Element | null => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};

let editor: OffhookEditor;

/** Stands at the beginning of a line of the text; they count from 1. */
const goToLine = async (line: number): Promise<void> => {
  await box.click();
  await userEvent.keyboard('{Control>}{Home}{/Control}');
  for (let at = 1; at < line; at += 1) await userEvent.keyboard('{ArrowDown}');
};

/** Types behind the flow's name. */
const typeName = async (more: string): Promise<void> => {
  await goToLine(3);
  await userEvent.keyboard(`{End}{ArrowLeft}{ArrowLeft}${more}`);
};

/** Removes the line that says which format the text has. */
const spoil = async (): Promise<void> => {
  await goToLine(2);
  await userEvent.keyboard('{Home}{Shift>}{End}{/Shift}{Backspace}');
};

beforeEach(async () => {
  await page.viewport(1280, 800);
  editor = await mountEditor(halfDrawn);
  editor.locale = 'en';
  await view('Text').click();
  await expect.element(inStep).toBeVisible();
});

test('what is typed is checked and takes effect at once, as one step to undo', async () => {
  await typeName(', no more');
  expect(editor.flow?.name).toBe('Half drawn, no more');
  await page.getByRole('button', { name: 'Undo: Edit as text' }).click();
  expect(editor.flow).toEqual(halfDrawn);
  await expect.poll(() => box.element().textContent).toContain('Half drawn');
  await page.getByRole('button', { name: 'Redo: Edit as text' }).click();
  expect(editor.flow?.name).toBe('Half drawn, no more');
});

test('a text that is no flow is kept as a draft, and says where and why', async () => {
  await spoil();
  await expect.element(isDraft).toBeVisible();
  expect(editor.flow).toEqual(halfDrawn);
  await expect
    .element(
      page.getByRole('list', { name: 'Problems' }).getByRole('button', { name: /^Line \d+: / }),
    )
    .toBeVisible();
  await view('Graph').click();
  await expect
    .poll(() => view('Text').element().textContent)
    .toContain('The text is not a flow yet');
  await view('Text').click();
  await expect.element(isDraft).toBeVisible();
  await expect.poll(() => box.element().textContent).not.toContain('offhook');
  await page.getByRole('button', { name: 'Show the flow again' }).click();
  await expect.element(inStep).toBeVisible();
  await expect.poll(() => box.element().textContent).toContain('"offhook": 1');
});

test('a draft stays although the flow is changed elsewhere, and says so', async () => {
  await spoil();
  await expect.element(isDraft).toBeVisible();
  editor.carryOut({ kind: 'set-name', name: 'Elsewhere' });
  await expect
    .element(
      page.getByText(
        'Not a flow yet, and the flow was changed elsewhere since: your draft is kept.',
      ),
    )
    .toBeVisible();
  await expect.poll(() => box.element().textContent).toContain('Half drawn');
});

test('typing is taken back by Ctrl+Z, and then the edits before it', async () => {
  await view('Graph').click();
  editor.carryOut({ kind: 'set-name', name: 'Before' });
  await view('Text').click();
  await typeName(' and after');
  expect(editor.flow?.name).toBe('Before and after');
  for (let at = 0; at < 8 && editor.flow?.name !== 'Before'; at += 1) {
    await userEvent.keyboard('{Control>}z{/Control}');
  }
  expect(editor.flow?.name).toBe('Before');
});

test('where one stands in the text is selected, and what is selected elsewhere is shown', async () => {
  await goToLine(21);
  await expect.poll(() => editor.selection).toEqual(['pop']);
  await expect.element(page.getByRole('heading', { name: 'Detail Menu' })).toBeVisible();
});

test('Tab leaves the box', async () => {
  await box.click();
  await userEvent.keyboard('{Tab}');
  await expect.poll(() => focused()?.textContent?.trim()).toBe('Format');
});
