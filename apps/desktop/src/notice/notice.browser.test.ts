import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Answer } from './confirm-dialog.ts';
import './confirm-dialog.ts';
import './toasts.ts';

afterEach(() => document.body.replaceChildren());

const asking = (): readonly Answer[] => {
  const element = document.createElement('desk-confirm');
  const answers: Answer[] = [];
  element.addEventListener('desk-answer', (event) => {
    answers.push((event as CustomEvent<Answer>).detail); // cast: the element's own event
    element.dialog = undefined;
  });
  element.dialog = {
    id: 'dialog-1',
    title: 'Call this number?',
    message: '(206) 555-0100',
    confirmLabel: 'Call',
    cancelLabel: 'Not now',
  };
  document.body.append(element);
  return answers;
};

test('a question is asked in a dialog and answered by its buttons', async () => {
  const answers = asking();
  await expect.element(page.getByRole('dialog', { name: 'Call this number?' })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Call', exact: true }));
  expect(answers).toEqual([{ id: 'dialog-1', confirmed: true }]);
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});

test('the escape key answers no', async () => {
  const answers = asking();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => answers).toEqual([{ id: 'dialog-1', confirmed: false }]);
});

test('a message shows as text, never as markup, and can be closed', async () => {
  const element = document.createElement('desk-toasts');
  element.toasts = [{ id: 'alert-1', message: '<b>Gold customer</b>' }];
  element.addEventListener('desk-dismiss', () => {
    element.toasts = [];
  });
  document.body.append(element);
  await expect.element(page.getByText('<b>Gold customer</b>')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Close this message' }));
  await expect.element(page.getByText('Gold customer')).not.toBeInTheDocument();
});
