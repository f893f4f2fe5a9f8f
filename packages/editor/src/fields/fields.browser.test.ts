import { beforeEach, describe, expect, test } from 'vitest';
import { commands, type Locator, page, userEvent } from 'vitest/browser';
import type { OffhookEditor } from '../editor/editor.ts';
import { answering, inputsOf, mountForm } from './values.fixture.ts';

const combo = (name: string): Locator => page.getByRole('combobox', { name, exact: true });
const box = (name: string): Locator => page.getByRole('textbox', { name, exact: true });

/** Puts the caret into a control as Tab would. */
const focused = async (locator: Locator): Promise<void> => {
  await expect.element(locator).toBeInTheDocument();
  const element = locator.element();
  if (element instanceof HTMLElement) element.focus();
};

beforeEach(async () => {
  await page.viewport(1280, 900);
});

describe('texts with references', () => {
  let editor: OffhookEditor;
  beforeEach(async () => {
    editor = await mountForm();
  });

  test('two braces offer the values of earlier blocks, and a chosen one makes a template', async () => {
    await combo('Message (message)').click();
    await userEvent.keyboard('{Control>}a{/Control}Call {{{{pho');
    await expect
      .element(page.getByRole('option', { name: 'phone Phone', exact: true }))
      .toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(inputsOf(editor)).toEqual({ message: { template: 'Call {{phone.phone}}' } });
    await expect
      .element(page.getByRole('img', { name: 'Value phone of Get Customer Phone Number' }))
      .toBeVisible();
  });

  test('a template is typed on in its box, and one Backspace removes a chip', async () => {
    editor = await mountForm({ message: { template: 'Call {{phone.phone}}' } });
    await expect.element(page.getByRole('img', { name: /^Value phone/ })).toBeVisible();
    await box('Message (message)').click();
    await userEvent.keyboard('{Control>}{End}{/Control}{Backspace}now');
    await focused(page.getByRole('button', { name: 'Publish' }));
    await expect.poll(() => inputsOf(editor)).toEqual({ message: { value: 'Call now' } });
  });

  test('a text of several lines completes references, too', async () => {
    await box('Body (body)').click();
    await userEvent.keyboard('Dear {{{{phone.c');
    await expect.element(page.getByRole('option', { name: /country/ })).toBeVisible();
    await userEvent.keyboard('{Enter} friend');
    await focused(page.getByRole('button', { name: 'Publish' }));
    await expect
      .poll(() => inputsOf(editor))
      .toEqual({
        message: { value: 'Hi' },
        body: { template: 'Dear {{phone.country}} friend' },
      });
  });
});

describe('the list of values', () => {
  test('a value tells its kind, what it gave before, and on which way it is missing', async () => {
    await mountForm(undefined, { samples: { 'phone.phone': '+12065550100' } });
    await combo('Message (message)').click();
    const phone = page.getByRole('option', { name: 'phone Phone', exact: true });
    await expect.element(phone).toHaveAttribute('aria-description', 'text. such as "+12065550100"');
    const records = page.getByRole('option', { name: 'value Records', exact: true });
    await expect
      .element(records)
      .toHaveAttribute(
        'aria-description',
        'text. Missing when the run comes by Start → Get Customer Phone Number → Search and Screenpop (failure)',
      );
  });

  test('arrows and Enter choose a value, and Escape chooses none', async () => {
    const editor = await mountForm();
    await focused(combo('Message (message)'));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Escape}');
    expect(inputsOf(editor)).toEqual({ message: { value: 'Hi' } });
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(inputsOf(editor)).toEqual({ message: { ref: 'phone.phone' } });
  });

  test('contact, agent, event and flow are offered by their fields', async () => {
    await mountForm();
    await combo('Message (message)').click();
    for (const name of ['Event', 'Contact', 'Agent', 'Flow']) {
      await expect.element(page.getByRole('group', { name, exact: true })).toBeInTheDocument();
    }
    await expect
      .element(page.getByRole('option', { name: 'queueARN Queue ARN', exact: true }))
      .toBeInTheDocument();
  });
});

describe('live values', () => {
  test('are offered with their origin, and asked for what is typed', async () => {
    const suggestions = answering(() => ({
      origin: 'the simulated desktop',
      values: [{ value: 'Available' }, { value: 'Lunch', note: 'not routable' }],
    }));
    const editor = await mountForm(undefined, { suggestions });
    await combo('State (state)').click();
    await expect
      .element(page.getByRole('group', { name: 'Agent states from the simulated desktop' }))
      .toBeInTheDocument();
    await userEvent.keyboard('lun');
    await expect.element(page.getByRole('option', { name: 'Available' })).not.toBeInTheDocument();
    await page.getByRole('option', { name: 'Lunch not routable' }).click();
    expect(inputsOf(editor)).toEqual({ message: { value: 'Hi' }, state: { value: 'Lunch' } });
    expect(suggestions.asked.map(({ search }) => search)).toContain('lun');
  });

  test('that fail say why, can be tried again, and do not keep anyone from typing', async () => {
    let isBroken = true;
    const suggestions = answering(() => {
      if (isBroken) throw new Error('The desktop is away.');
      return { values: [{ value: 'Lunch' }] };
    });
    const editor = await mountForm(undefined, { suggestions });
    await combo('State (state)').click();
    await expect.element(page.getByText(/The desktop is away/)).toBeVisible();
    isBroken = false;
    await page.getByRole('option', { name: 'Try again' }).click();
    await expect.element(page.getByRole('option', { name: 'Lunch' })).toBeVisible();
    await combo('State (state)').fill('Siesta');
    await userEvent.keyboard('{Enter}');
    expect(inputsOf(editor)).toEqual({ message: { value: 'Hi' }, state: { value: 'Siesta' } });
  });

  test('that are none say so', async () => {
    await mountForm(undefined, { suggestions: answering(() => ({ values: [] })) });
    await combo('State (state)').click();
    await expect.element(page.getByText('Nothing found. Type a value by hand.')).toBeVisible();
  });

  test('of fields are those of the object that the block names', async () => {
    const suggestions = answering(({ kind }) => ({
      values: kind === 'crm-fields' ? [{ value: 'Subject' }] : [{ value: 'Case' }],
    }));
    const editor = await mountForm({ object: { value: 'Case' } }, { suggestions });
    await page.getByRole('button', { name: 'Add a field' }).click();
    await expect
      .poll(() => suggestions.asked.map(({ kind, about }) => [kind, about]))
      .toContainEqual(['crm-fields', 'Case']);
    await page
      .getByRole('combobox', { name: 'Name of field 1 of Fields (fields)' })
      .fill('Subject');
    await page.getByRole('combobox', { name: /^Value of (row 1|Subject)/ }).fill('Help');
    await userEvent.keyboard('{Enter}');
    expect(inputsOf(editor)).toEqual({
      object: { value: 'Case' },
      fields: { record: { Subject: { value: 'Help' } } },
    });
  });
});

describe('controls for other kinds', () => {
  test('Alt with an arrow puts an item of a list in another place, and says where', async () => {
    const editor = await mountForm({ tags: { list: [{ value: 'a' }, { value: 'b' }] } });
    await focused(combo('Value of row 1 of Tags (tags)'));
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(inputsOf(editor)).toEqual({ tags: { list: [{ value: 'b' }, { value: 'a' }] } });
    await expect.element(page.getByText('row 1 is at 2 of 2')).toBeInTheDocument();
    await page.getByRole('button', { name: 'Move row 2 of Tags (tags) up' }).click();
    expect(inputsOf(editor)).toEqual({ tags: { list: [{ value: 'a' }, { value: 'b' }] } });
  });

  test('JSON that cannot be read is told and changes nothing; JSON that can is taken', async () => {
    const editor = await mountForm({ extra: { value: { a: 1 } } });
    await expect.element(box('Extra (extra)')).toBeVisible();
    await box('Extra (extra)').click();
    await userEvent.keyboard('{Control>}a{/Control}[[1,');
    await focused(page.getByRole('button', { name: 'Publish' }));
    expect(inputsOf(editor)).toEqual({ extra: { value: { a: 1 } } });
    await box('Extra (extra)').click();
    await userEvent.keyboard('{Control>}a{/Control}{Backspace}12');
    await focused(page.getByRole('button', { name: 'Publish' }));
    await expect.poll(() => inputsOf(editor)).toEqual({ extra: { value: 12 } });
  });

  test('a SOQL query completes objects after FROM', async () => {
    const suggestions = answering(({ kind }) => ({
      values: kind === 'crm-objects' ? [{ value: 'Contact' }] : [],
    }));
    const editor = await mountForm(undefined, { suggestions });
    await box('Query (query)').click();
    await userEvent.keyboard('SELECT Id FROM Con');
    await page.getByRole('option', { name: 'Contact' }).click();
    await focused(page.getByRole('button', { name: 'Publish' }));
    await expect
      .poll(() => inputsOf(editor))
      .toEqual({ message: { value: 'Hi' }, query: { value: 'SELECT Id FROM Contact' } });
  });

  describe('a number', () => {
    const amount = page.getByRole('spinbutton', { name: 'Amount (amount)' });
    const given = (editor: OffhookEditor) => (inputsOf(editor) as { amount?: unknown }).amount; // cast: the form has such an input

    test('is turned by arrow keys within its range, and a key that is held is one step to undo', async () => {
      const editor = await mountForm();
      await focused(amount);
      await userEvent.keyboard('{ArrowUp}');
      expect(given(editor)).toEqual({ value: 1 });
      await userEvent.keyboard('{ArrowUp>4/}');
      expect(given(editor)).toEqual({ value: 5 });
      await userEvent.keyboard('{PageUp}');
      expect(given(editor)).toEqual({ value: 9 });
      await userEvent.keyboard('{Home}');
      expect(given(editor)).toEqual({ value: 1 });
      await expect.element(amount).toHaveAttribute('aria-valuenow', '1');
      for (const value of [9, 5, 1]) {
        editor.carryOut({ kind: 'undo' });
        expect(given(editor)).toEqual({ value });
      }
    });

    test('is turned by its buttons with the mouse', async () => {
      const editor = await mountForm();
      await expect.element(amount).toBeVisible();
      const { left, right, top, height } = amount.element().getBoundingClientRect();
      expect(left).toBeLessThan(right);
      const up = { x: right - 12, y: top + height / 4 };
      const down = { x: up.x, y: up.y + height / 2 };
      for (const at of [up, up, down]) await commands.drag([at, at]);
      expect(given(editor)).toEqual({ value: 1 });
    });

    test('says its range and what it counts, and what is none', async () => {
      const editor = await mountForm();
      await expect
        .element(page.getByText('from 1 to 9 · In boxes.', { exact: true }))
        .toBeVisible();
      await amount.fill('many');
      await userEvent.keyboard('{Enter}');
      await expect.element(page.getByText('This is not a number.')).toBeVisible();
      await amount.fill('2.5');
      await userEvent.keyboard('{Enter}');
      expect(given(editor)).toEqual({ value: 2.5 });
    });

    test('takes a value of an earlier block, chosen from the list or typed', async () => {
      const editor = await mountForm();
      await page
        .getByRole('button', { name: 'Use a value of an earlier block for Amount (amount)' })
        .click();
      await combo('Amount (amount)').click();
      await page.getByRole('option', { name: 'phone Phone', exact: true }).click();
      expect(given(editor)).toEqual({ ref: 'phone.phone' });
      await page.getByRole('button', { name: 'Clear Amount (amount)' }).click();
      await page.getByRole('button', { name: 'Enter a fixed value for Amount (amount)' }).click();
      await amount.fill('phone.country');
      await userEvent.keyboard('{Enter}');
      expect(given(editor)).toEqual({ ref: 'phone.country' });
    });
  });

  test('an open choice proposes what is usual, marks what is chosen, and takes a value of one’s own', async () => {
    const editor = await mountForm({ mood: { value: 'glad' } });
    await focused(combo('Mood (mood)'));
    await userEvent.keyboard('{ArrowDown}');
    const glad = page.getByRole('option', { name: 'glad', exact: true });
    await expect.element(glad).toHaveAttribute('aria-selected', 'true');
    await expect.element(glad).toHaveAttribute('aria-description', 'chosen');
    await expect.element(page.getByRole('option', { name: 'calm default' })).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(inputsOf(editor)).toEqual({ mood: { value: 'sad' } });
    await combo('Mood (mood)').fill('puzzled');
    await page.getByRole('option', { name: 'Add new value “puzzled”' }).click();
    expect(inputsOf(editor)).toEqual({ mood: { value: 'puzzled' } });
    await expect
      .element(page.getByText('A value of your own; proposed are calm, glad, sad.'))
      .toBeVisible();
  });

  test('a choice from a closed list takes a value of an earlier block as well', async () => {
    const editor = await mountForm();
    await page.getByRole('combobox', { name: 'Level (level)' }).selectOptions('high');
    expect(inputsOf(editor)).toMatchObject({ level: { value: 'high' } });
    await page
      .getByRole('button', { name: 'Use a value of an earlier block for Level (level)' })
      .click();
    await combo('Level (level)').click();
    await page.getByRole('option', { name: 'phone Phone', exact: true }).click();
    expect(inputsOf(editor)).toMatchObject({ level: { ref: 'phone.phone' } });
  });

  test('a phone number is read as it will be dialled, and told where it is none', async () => {
    await mountForm();
    await combo('Number (number)').fill('+1 (206) 555-0100');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('+12065550100 (US)')).toBeVisible();
    await combo('Number (number)').fill('12');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/This is no whole phone number/)).toBeVisible();
  });

  test('a date is said in words, and told where it is none', async () => {
    await mountForm({ message: { value: 'x' }, due: { value: '2026-11-22T09:30:00Z' } });
    await expect.element(page.getByText(/Sunday, November 22, 2026/)).toBeVisible();
    await combo('Due (due)').fill('soon');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/This is no date/)).toBeVisible();
  });

  test('Space turns a switch on', async () => {
    const editor = await mountForm();
    await focused(page.getByRole('checkbox', { name: 'Urgent (urgent)' }));
    await userEvent.keyboard(' ');
    expect(inputsOf(editor)).toEqual({ message: { value: 'Hi' }, urgent: { value: true } });
  });
});
