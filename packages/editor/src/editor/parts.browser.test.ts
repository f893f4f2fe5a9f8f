import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import described from '../../custom-elements.json';
import { halfDrawn, mountEditor } from '../testing-editor.ts';

const parts = described.modules
  .flatMap(({ declarations }) => declarations)
  .flatMap((declared) => ('cssParts' in declared ? declared.cssParts : []))
  .map(({ name }) => name);

/** The elements of a part, in whatever shadow root they are. */
const inPart = (root: ParentNode, name: string): readonly Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.part.contains(name) ? [element] : []),
    ...(element.shadowRoot === null ? [] : inPart(element.shadowRoot, name)),
  ]);

const probe = '--styled-by-the-page';

test('every part that is documented can be styled by the page', async () => {
  await page.viewport(1280, 800);
  const nodes = { ...halfDrawn.nodes, pop: { action: 'open-ticket' } };
  const editor = await mountEditor({ ...halfDrawn, nodes });
  const sheet = document.createElement('style');
  sheet.textContent = parts
    .map((name) => `offhook-editor::part(${name}) { ${probe}: ${name}; outline-color: red; }`)
    .join('\n');
  document.head.append(sheet);
  const isStyled = (name: string): boolean =>
    inPart(editor.shadowRoot ?? editor, name).some(
      (element) => getComputedStyle(element).outlineColor === 'rgb(255, 0, 0)',
    );
  const styled = new Set<string>();
  const look = (): boolean => {
    for (const name of parts) if (isStyled(name)) styled.add(name);
    return true;
  };
  // `draft` shows only where a server keeps the flow.
  const wanted = parts.filter((name) => name !== 'draft');
  const sees = (name: string): Promise<void> =>
    expect.poll(() => look() && [...styled], { timeout: 15_000 }).toContain(name);
  editor.carryOut({ kind: 'publish' });
  await sees('notice');
  editor.carryOut({ kind: 'place', what: 'block' });
  await sees('explorer');
  await userEvent.keyboard('{Escape}');
  await page.getByRole('button', { name: 'Run it here' }).click();
  for (const view of ['outline', 'text']) {
    await page.getByRole('radio', { name: new RegExp(view, 'i') }).click();
    await sees(view);
  }
  await sees('run');
  expect([...styled].sort()).toEqual([...wanted].sort());
  sheet.remove();
});
