import type { Flow } from '@offhook/flow';
import { beforeEach, expect, test } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import type { OffhookEditor } from '../../editor/editor.ts';
import { halfDrawn, mountEditor } from '../../testing-editor.ts';

const stage = page.getByRole('group', { name: 'Stage', exact: true });
const block = (title: string): Locator => stage.getByRole('group', { name: title, exact: true });

let editor: OffhookEditor;

beforeEach(async () => {
  await page.viewport(1280, 800);
  editor = await mountEditor(halfDrawn);
  await expect.element(block('End')).toBeVisible();
});

/** Whether the bitmap shows a block just where its element stands: within the block it is filled, beside it is the stage. */
const isDrawnUnder = (title: string): boolean => {
  const bitmap = stage.element().querySelector<HTMLCanvasElement>('.bitmap canvas');
  if (bitmap === null) return false;
  const seen = bitmap.getBoundingClientRect();
  const copy = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = copy.getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const [across, down] = [bitmap.width / seen.width, bitmap.height / seen.height];
  const colourAt = (x: number, y: number): string =>
    [
      ...(context?.getImageData((x - seen.left) * across, (y - seen.top) * down, 1, 1).data ?? []),
    ].join();
  const { left, top, right, bottom, width, height } = block(title)
    .element()
    .getBoundingClientRect();
  const beside = colourAt(left - width * 0.2, top - height * 0.2);
  const corners = [
    [left + width * 0.5, top + height * 0.06],
    [left + width * 0.5, bottom - height * 0.06],
  ].map(([x = 0, y = 0]) => colourAt(x, y));
  const outside = [
    [right + width * 0.3, top - height * 0.2],
    [left - width * 0.2, bottom + height * 0.3],
  ].map(([x = 0, y = 0]) => colourAt(x, y));
  const isEmpty = [beside, ...outside].every((colour) => colour === beside);
  return isEmpty && corners.every((colour) => colour !== beside);
};

test('bitmap and elements agree where every block is, whatever came while a drawing was under way', async () => {
  // Off the lines of the grid, which are no colour of the stage.
  const alone: Flow = {
    ...halfDrawn,
    layout: { start: [7, 5], phone: [360, 155], pop: [760, 5], end: [1160, 205] },
  };
  const settled = async (): Promise<void> => {
    await editor.canvas?.painted();
    await expect.poll(() => isDrawnUnder('Start')).toBe(true);
  };
  editor.flow = alone;
  editor.canvas?.fit();
  await settled();
  editor.flow = { ...alone, layout: { ...alone.layout, start: [-313, 5] } };
  void editor.canvas?.updateComplete.then(() => editor.canvas?.fit());
  await settled();
  await page.viewport(1000, 640);
  editor.canvas?.fit();
  await settled();
  editor.canvas?.lookFrom({ x: 333, y: 200, scale: 0.7 });
  await new Promise(requestAnimationFrame);
  editor.canvas?.lookFrom({ x: 341, y: 204, scale: 0.7 });
  await page.viewport(1280, 800);
  await settled();
  editor.canvas?.fit(['start']);
  await settled();
});

test('an editor that is put elsewhere in its page shows each block once', async () => {
  const place = editor.parentElement;
  for (let times = 0; times < 3; times += 1) {
    editor.flow = { ...halfDrawn, layout: { ...halfDrawn.layout, start: [-160 * times, 0] } };
    await editor.updateComplete;
    await editor.canvas?.updateComplete;
    editor.remove();
    place?.append(editor);
  }
  await editor.canvas?.painted();
  await expect.element(block('End')).toBeVisible();
  await expect
    .poll(() => stage.element().querySelectorAll('offhook-block').length)
    .toBe(Object.keys(halfDrawn.nodes).length);
  const titles = stage
    .getByRole('group')
    .elements()
    .map((each) => each.getAttribute('aria-label'));
  expect(new Set(titles).size).toBe(titles.length);
  expect(stage.element().querySelectorAll('.bitmap')).toHaveLength(1);
  expect(stage.element().querySelectorAll(':scope > div:not([class])')).toHaveLength(1);
});
