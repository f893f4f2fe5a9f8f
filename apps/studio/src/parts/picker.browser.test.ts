import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PickEvent, StudioPicker } from './picker.ts';

customElements.define('studio-picker', StudioPicker);

const mount = async (): Promise<{ picker: StudioPicker; picked: string[] }> => {
  document.body.replaceChildren();
  const picker = new StudioPicker();
  picker.label = 'Source';
  picker.choices = [
    { value: 'chat-contact', title: 'Chat Contact', aliases: ['Amazon Connect Chat Contact'] },
    { value: 'voice-contact', title: 'Voice Contact', aliases: ['Amazon Connect Voice Contact'] },
  ];
  const picked: string[] = [];
  picker.addEventListener(PickEvent.type, (event) => {
    if (event instanceof PickEvent) picked.push(event.value);
  });
  document.body.append(picker);
  await picker.updateComplete;
  return { picker, picked };
};

const box = page.getByRole('combobox', { name: 'Source' });

test('a choice is found by the name that it had in the legacy product', async () => {
  const { picked } = await mount();
  await box.fill('amazon connect voice');
  await expect.poll(() => page.getByRole('option').elements().length).toBe(1);
  await page.getByRole('option', { name: 'Voice Contact' }).click();
  expect(picked).toEqual(['voice-contact']);
});

test('the keyboard opens the list, goes through it and picks', async () => {
  const { picked } = await mount();
  await box.click();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(picked).toEqual(['voice-contact']);
});

test('what was typed and not picked is forgotten', async () => {
  const { picker, picked } = await mount();
  picker.value = 'chat-contact';
  await box.fill('nothing like it');
  await expect.element(page.getByText('Nothing fits.')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(box).toHaveValue('Chat Contact');
  expect(picked).toEqual([]);
});
