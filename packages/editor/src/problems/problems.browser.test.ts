import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { inputsOf, mountForm } from '../fields/values.fixture.ts';

const pill = page.getByRole('button', { name: /\d (error|warning)/ });
const list = page.getByRole('region', { name: 'Problems', exact: true });

const hasFocus = (locator: Locator): boolean => locator.query()?.matches(':focus') ?? false;

beforeEach(async () => {
  await page.viewport(1280, 900);
});

test('the list counts by severity and shows one of them, by arrow keys too', async () => {
  await mountForm({ message: { ref: 'gone.x' }, amount: { value: 12 } });
  await pill.click();
  await page.getByRole('radio', { name: 'Errors (1)' }).click();
  await expect.element(list.getByText(/there is no block "gone"/)).toBeVisible();
  await expect.element(list.getByText(/takes numbers/)).not.toBeInTheDocument();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => hasFocus(page.getByRole('radio', { name: 'Warnings (1)' }))).toBe(true);
  await expect.element(list.getByText(/takes numbers/)).toBeVisible();
});

test('a problem leads to its input, where the person can type at once', async () => {
  const editor = await mountForm({ message: { value: 'Hi' }, amount: { value: 12 } });
  editor.carryOut({ kind: 'select', nodes: [] });
  await pill.click();
  await list.getByRole('button', { name: /takes numbers/ }).click();
  const amount = page.getByRole('spinbutton', { name: 'Amount (amount)' });
  await expect.poll(() => hasFocus(amount)).toBe(true);
});

test('a fix settles a problem as one step, which undo takes back', async () => {
  const editor = await mountForm({ message: { value: 'Hi' }, amount: { value: 12 } });
  await pill.click();
  await list.getByRole('button', { name: 'Use 9' }).click();
  expect(inputsOf(editor)).toEqual({ message: { value: 'Hi' }, amount: { value: 9 } });
  await page.getByRole('button', { name: 'Undo: Use 9' }).click();
  expect(inputsOf(editor)).toEqual({ message: { value: 'Hi' }, amount: { value: 12 } });
});

test('beside an input, a value that may be missing is checked by one press', async () => {
  const editor = await mountForm({ message: { ref: 'pop.value' } });
  await page.getByRole('button', { name: 'Check it first by Is Truthy?' }).first().click();
  expect(editor.flow?.nodes['is-truthy']?.to).toEqual({ true: ['form'] });
  expect(editor.problems.filter(({ code }) => code === 'may-be-missing')).toEqual([]);
});

test('a reference of another kind is converted by one press', async () => {
  const editor = await mountForm({ message: { value: 'Hi' }, amount: { ref: 'phone.phone' } });
  await page.getByRole('button', { name: 'Convert it first by Cast a Value' }).first().click();
  expect(inputsOf(editor)).toEqual({
    message: { value: 'Hi' },
    amount: { ref: 'cast-value.value' },
  });
});

test('a text that is to be a phone number can be written as one by a block before', async () => {
  const editor = await mountForm({ message: { value: 'Hi' }, number: { ref: 'phone.country' } });
  await page
    .getByRole('group', { name: 'Conversions' })
    .getByRole('button', { name: 'Convert it first by Format Phone Number' })
    .click();
  expect(inputsOf(editor)).toEqual({
    message: { value: 'Hi' },
    number: { ref: 'format-phone-number-e164.value' },
  });
});

test('an error keeps a flow from being published, and the editor leads to it', async () => {
  const editor = await mountForm({ message: { ref: 'gone.x' } });
  editor.carryOut({ kind: 'select', nodes: [] });
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect.element(page.getByText(/Not published: .*there is no block "gone"/)).toBeVisible();
  await expect.element(page.getByRole('group', { name: 'Message (message)' })).toBeVisible();
  await expect.element(list).toBeVisible();
});

const violations = async (): Promise<readonly string[]> => {
  const found = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

const everything = {
  message: { template: 'Call {{phone.phone}}' },
  amount: { value: 12 },
  tags: { list: [{ value: 'a' }, { ref: 'pop.value' }] },
  fields: { record: { a: { value: 'b' } } },
  extra: { value: { a: 1 } },
  query: { value: "SELECT Id FROM Contact WHERE Name = 'x'" },
  due: { value: '2026-11-22' },
  number: { value: '12' },
};

test.each(['light', 'dark'])(
  'values and problems have no barrier that axe finds, %s',
  async (theme) => {
    const editor = await mountForm(everything, { theme });
    await expect.element(page.getByRole('img', { name: /^Value phone/ })).toBeVisible();
    await pill.click();
    await expect.element(list.getByRole('radiogroup')).toBeVisible();
    expect(await violations()).toEqual([]);
    await page.getByRole('combobox', { name: 'Mood (mood)' }).click();
    await expect.element(page.getByRole('listbox')).toBeVisible();
    expect(await violations()).toEqual([]);
    expect(editor.theme).toBe(theme);
  },
);

test.each(['ltr', 'rtl'])(
  'at 200 % and %s, no input is cut off or wider than its menu',
  async (dir) => {
    await page.viewport(640, 450);
    const editor = await mountForm(everything);
    editor.dir = dir;
    await expect.element(page.getByRole('img', { name: /^Value phone/ })).toBeInTheDocument();
    const menu = page.getByRole('complementary').element().getBoundingClientRect();
    const fields = page.getByRole('region', { name: 'Inputs' }).element();
    for (const field of fields.querySelectorAll('offhook-field')) {
      const { left, right } = field.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(menu.left - 1);
      expect(right).toBeLessThanOrEqual(menu.right + 1);
      const { scrollWidth, clientWidth } = field;
      expect(scrollWidth, field.shadowRoot?.textContent ?? '').toBeLessThanOrEqual(clientWidth + 1);
    }
  },
);

test('problems and their fixes are told in the language of the editor', async () => {
  await mountForm({ message: { value: 'Hi' }, amount: { value: 12 } }, { locale: 'de' });
  await page.getByRole('button', { name: '1 Warnung' }).click();
  await expect.element(page.getByRole('radio', { name: 'Warnungen (1)' })).toBeVisible();
  await page.getByRole('button', { name: '9 verwenden' }).first().click();
  await expect.element(page.getByRole('button', { name: 'Rückgängig: 9 verwenden' })).toBeVisible();
});
