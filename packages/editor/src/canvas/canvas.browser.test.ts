import type { Flow } from '@offhook/flow';
import { beforeEach, expect, test } from 'vitest';
import { commands, type Locator, page, userEvent } from 'vitest/browser';
import type { OffhookEditor } from '../editor/editor.ts';
import { halfDrawn, mountEditor } from '../testing-editor.ts';

const stage = page.getByRole('group', { name: 'Stage', exact: true });
const block = (title: string): Locator => stage.getByRole('group', { name: title, exact: true });
const boxOf = (title: string): DOMRect => block(title).element().getBoundingClientRect();

let editor: OffhookEditor;

beforeEach(async () => {
  await page.viewport(1280, 800);
  editor = await mountEditor(halfDrawn);
  await expect.element(block('End')).toBeVisible();
});

test('a flow is fitted into view when it opens', () => {
  const frame = stage.element().getBoundingClientRect();
  for (const title of ['Start', 'End']) {
    const { left, right } = boxOf(title);
    expect(left).toBeGreaterThan(frame.left);
    expect(right).toBeLessThan(frame.right);
  }
});

test('a drag of the empty stage moves the view, not the blocks', async () => {
  const before = boxOf('Start');
  const frame = stage.element().getBoundingClientRect();
  const from = { x: frame.left + 200, y: frame.top + 80 };
  await commands.drag([from, { x: from.x + 60, y: from.y + 40 }]);
  const after = boxOf('Start');
  expect(Math.round(after.left - before.left)).toBe(60);
  expect(Math.round(after.top - before.top)).toBe(40);
  expect(editor.flow).toBe(halfDrawn);
});

test('the buttons zoom around the middle, and fit the flow again', async () => {
  const width = boxOf('End').width;
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => boxOf('End').width / width).toBeCloseTo(1.25, 1);
  await page.getByRole('button', { name: 'Fit the flow into view' }).click();
  await expect.poll(() => boxOf('End').width).toBeCloseTo(width, 1);
});

test('a click on the empty stage takes the selection away', async () => {
  await block('End').click();
  await expect.element(page.getByRole('heading', { name: 'Detail Menu' })).toBeVisible();
  await stage.click({ position: { x: 200, y: 60 } });
  await expect.element(page.getByRole('heading', { name: 'Main Menu' })).toBeVisible();
});

test('several blocks are selected with Shift, and move together', async () => {
  await block('Start').click({ position: { x: 30, y: 12 } });
  await block('End').click({ position: { x: 40, y: 12 }, modifiers: ['Shift'] });
  await expect.element(page.getByRole('heading', { name: '2 selected' })).toBeVisible();
  const { left, top } = boxOf('End');
  const from = { x: left + 40, y: top + 12 };
  await commands.drag([from, { x: from.x, y: from.y + 64 }]);
  expect(editor.flow?.layout?.['start']).toEqual([0, 64]);
  expect(editor.flow?.layout?.['end']).toEqual([656, 64]);
  expect(editor.flow?.layout?.['phone']).toEqual([96, 0]);
});

test('Escape drops a connection that follows the pointer', async () => {
  await block('Search and Screenpop')
    .getByRole('button', { name: 'Output success', exact: true })
    .click();
  await userEvent.keyboard('{Escape}');
  await block('End').getByRole('button', { name: 'Input', exact: true }).click();
  expect(editor.flow).toBe(halfDrawn);
});

test('sockets and shapes tell the way without colours', async () => {
  const pop = block('Search and Screenpop');
  const outputs = pop.getByRole('button', { name: /^Output/ }).elements();
  expect(outputs.map((output) => output.getAttribute('title'))).toEqual([
    'success (free)',
    'failure (free)',
  ]);
  const [success, failure] = outputs.map((output) => output.getBoundingClientRect());
  const body = boxOf('Search and Screenpop');
  expect(success?.x).toBeGreaterThan(body.right - 20);
  expect(failure?.y).toBeGreaterThan(body.bottom - 20);
});

/** Far more blocks in a row than fit a window at a legible size. */
const wide: Flow = {
  ...halfDrawn,
  nodes: {
    start: { kind: 'start', to: { done: ['b0'] } },
    ...Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        `b${at}`,
        { action: 'search-and-screenpop', to: { success: [at < 39 ? `b${at + 1}` : 'end'] } },
      ]),
    ),
    end: { kind: 'end' },
  },
  labels: {},
  layout: {
    start: [0, 0],
    ...Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`b${at}`, [160 + at * 320, 0]])),
    end: [12_960, 0],
  },
};

test('a wide flow is fitted as a whole, and no zoom from there brings it nearer by mistake', async () => {
  editor.flow = wide;
  await expect.poll(() => stage.getByRole('group').elements()).toHaveLength(42);
  await page.getByRole('button', { name: 'Fit the flow into view' }).click();
  const frame = stage.element().getBoundingClientRect();
  await expect.poll(() => boxOf('End').right).toBeLessThan(frame.right);
  expect(boxOf('Start').left).toBeGreaterThan(frame.left);
  const { width } = boxOf('End');
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(() => boxOf('End').width).toBeLessThanOrEqual(width);
  const small = boxOf('End').width;
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => boxOf('End').width).toBeGreaterThan(small);
});

test('from afar blocks show no small text, and from near they do again', async () => {
  const seen = (text: string): string => {
    const element = block('Search and Screenpop').getByText(text, { exact: true }).element();
    return getComputedStyle(element).visibility;
  };
  expect(seen('success')).toBe('visible');
  for (let times = 0; times < 5; times += 1) {
    await page.getByRole('button', { name: 'Zoom out' }).click();
  }
  await expect.poll(() => seen('success')).toBe('hidden');
  expect(seen('pop')).toBe('hidden');
  expect(seen('Search and Screenpop')).toBe('visible');
  for (let times = 0; times < 5; times += 1) {
    await page.getByRole('button', { name: 'Zoom in' }).click();
  }
  await expect.poll(() => seen('success')).toBe('visible');
});

test('arrow keys go to the nearest block, and one block alone is reached by Tab', async () => {
  await block('Start').click({ position: { x: 30, y: 12 } });
  await userEvent.keyboard('{ArrowRight}');
  await expect
    .poll(() => block('Get Customer Phone Number').element().matches(':focus'))
    .toBe(true);
  expect(editor.selection).toEqual(['phone']);
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(() => block('Start').element().matches(':focus')).toBe(true);
  const reached = stage
    .getByRole('group')
    .elements()
    .filter((each) => each.getAttribute('tabindex') === '0');
  expect(reached.map((each) => each.getAttribute('aria-label'))).toEqual(['Start']);
});

test('C begins a connection, arrow keys choose a block, and Enter ends it there', async () => {
  await block('Search and Screenpop').click({ position: { x: 100, y: 12 } });
  await userEvent.keyboard('c');
  await expect
    .element(page.getByText(/Connecting from success of Search and Screenpop/))
    .toBeInTheDocument();
  await userEvent.keyboard('c');
  await expect
    .element(page.getByText(/Connecting from failure of Search and Screenpop/))
    .toBeInTheDocument();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => block('End').element().matches(':focus')).toBe(true);
  await userEvent.keyboard('{Enter}');
  expect(editor.flow?.nodes['pop']?.to).toEqual({ failure: ['end'] });
});
