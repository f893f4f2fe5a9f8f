import type { Manifests } from '@offhook/contract';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OffhookEditor } from '../editor/editor.ts';
import { halfDrawn, mountEditor } from '../testing-editor.ts';

const inLanguage = async (locale: string): Promise<OffhookEditor> => {
  const editor = await mountEditor(halfDrawn);
  editor.locale = locale;
  return editor;
};

test('the editor speaks Japanese, its blocks included', async () => {
  await inLanguage('ja');
  await expect.element(page.getByRole('complementary', { name: 'メインメニュー' })).toBeVisible();
  const stage = page.getByRole('group', { name: 'キャンバス', exact: true });
  await expect.element(stage.getByRole('group', { name: '開始', exact: true })).toBeVisible();
  await expect.element(stage.getByRole('button', { name: '出力口 成功' })).toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: /警告 \d+ 件/ })).toBeVisible();
});

test('the editor takes its language from the nearest lang, and follows it', async () => {
  const editor = await mountEditor(halfDrawn);
  await expect.element(page.getByRole('button', { name: 'Publish' })).toBeVisible();
  const section = document.createElement('section');
  section.lang = 'fr-CA';
  editor.replaceWith(section);
  section.append(editor);
  await expect.element(page.getByRole('button', { name: 'Publier' })).toBeVisible();
  section.lang = 'es';
  await expect.element(page.getByRole('button', { name: 'Publicar' })).toBeVisible();
  section.lang = 'tlh';
  await expect.element(page.getByRole('button', { name: 'Publish' })).toBeVisible();
});

test('units that nobody translated stay English among words in another language', async () => {
  const editor = await inLanguage('de');
  const own: Manifests = {
    actions: {
      'ring-bell': {
        id: 'ring-bell',
        title: 'Ring the Bell',
        description: 'Rings the bell.',
        group: 'desktop',
        inputs: {},
        sockets: { family: 'done', outputs: {} },
        requires: [],
        upgrades: [],
      },
    },
    sources: {},
  };
  editor.manifests = own;
  editor.flow = { ...halfDrawn, nodes: { ...halfDrawn.nodes, bell: { action: 'ring-bell' } } };
  const stage = page.getByRole('group', { name: 'Zeichenfläche', exact: true });
  await expect.element(stage.getByRole('group', { name: 'Ring the Bell' })).toBeInTheDocument();
  await expect.element(stage.getByRole('group', { name: 'Ende', exact: true })).toBeVisible();
});

test('the Explorer finds a block by its German and by its English name', async () => {
  await inLanguage('de');
  await page.getByRole('button', { name: 'CTI-Block' }).click();
  const box = page.getByRole('searchbox', { name: 'Aktionen suchen' });
  const found = page.getByRole('status').filter({ hasText: 'Aktion' });
  await userEvent.fill(box, 'Telefonnummer');
  await expect.element(found).toHaveTextContent('1 Aktion');
  const german = page.getByRole('article').first().element().getAttribute('aria-label');
  await userEvent.fill(box, 'get customer phone');
  await expect.element(found).toHaveTextContent('1 Aktion');
  expect(page.getByRole('article').first().element().getAttribute('aria-label')).toBe(german);
  expect(german).toContain('Telefonnummer');
});

test('steps to undo and refusals are told in the language of the editor', async () => {
  const editor = await inLanguage('de');
  const stage = page.getByRole('group', { name: 'Zeichenfläche', exact: true });
  await expect.element(stage).toBeVisible();
  editor.carryOut({ kind: 'remove', nodes: ['end'] });
  await expect
    .element(page.getByRole('button', { name: 'Rückgängig: Ende entfernen' }))
    .toBeVisible();
  editor.carryOut({ kind: 'connect', ends: { from: 'pop', socket: 'success', to: 'start' } });
  await expect.element(page.getByText(/Nichts kann zum Start führen/)).toBeVisible();
});
