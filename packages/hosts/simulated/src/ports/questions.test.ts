import { failureOf, hear } from '@offhook/testing/ports';
import { firstValueFrom } from 'rxjs';
import { expect, test } from 'vitest';
import { createSimulation } from '../index.ts';

const options = [
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B' },
];
const fields = [
  { name: 'reason', label: 'Reason', type: 'text', required: true },
  { name: 'tries', label: 'Tries', type: 'number', initial: 2 },
] as const;

test('scripted answers are given at once and in order, and nothing is shown', async () => {
  const { host, willConfirm, willChoose, willSubmit, state$ } = createSimulation();
  const { ui } = host.ports;
  willConfirm(true, false);
  willChoose('b', undefined);
  willSubmit({ reason: 'Refund' }, undefined);
  const dialog = { title: 'Sure?', message: '' };
  expect(await firstValueFrom(ui.confirm(dialog))).toEqual({ confirmed: true });
  expect(await firstValueFrom(ui.confirm(dialog))).toEqual({ confirmed: false });
  expect(await firstValueFrom(ui.choose({ title: 'Which?', options }))).toEqual({ value: 'b' });
  expect(await firstValueFrom(ui.choose({ title: 'Which?', options }))).toEqual({});
  const form = { title: 'Why?', fields };
  expect(await firstValueFrom(ui.form(form))).toEqual({
    submitted: true,
    values: { reason: 'Refund', tries: 2 },
  });
  expect(await firstValueFrom(ui.form(form))).toEqual({ submitted: false, values: {} });
  expect(state$.value).toMatchObject({ dialogs: [], choices: [], forms: [] });
});

test('a question waits on the desktop with all that a screen needs', () => {
  const { host, state$ } = createSimulation();
  hear(host.ports.ui.choose({ title: 'Which?', options }));
  hear(host.ports.ui.form({ title: 'Why?', fields }));
  expect(state$.value.choices).toEqual([{ id: 'choice-1', title: 'Which?', options }]);
  expect(state$.value.forms).toEqual([
    { id: 'form-1', title: 'Why?', fields, submitLabel: 'Submit' },
  ]);
});

test('an answer that the agent could not give is refused, and the question stays', () => {
  const { host, answerChoice, answerForm, state$ } = createSimulation();
  const chosen = hear(host.ports.ui.choose({ title: 'Which?', options }));
  const filled = hear(host.ports.ui.form({ title: 'Why?', fields }));
  expect(() => answerChoice('choice-1', 'c')).toThrow(
    '"Which?" has no option "c". Use one of: a, b.',
  );
  expect(() => answerForm('form-1', { reason: '' })).toThrow('"Reason" (reason)');
  expect(state$.value.choices).toHaveLength(1);
  expect(state$.value.forms).toHaveLength(1);
  answerChoice('choice-1', 'a');
  answerForm('form-1', { reason: 'Refund', tries: 0, other: 'not asked for' });
  expect(chosen.all).toEqual([{ value: 'a' }]);
  expect(filled.all).toEqual([{ submitted: true, values: { reason: 'Refund', tries: 0 } }]);
});

test('answering twice, as by a double click, counts once', () => {
  const { host, answerDialog } = createSimulation();
  const heard = hear(host.ports.ui.confirm({ title: 'Sure?', message: '' }));
  answerDialog('dialog-1', true);
  answerDialog('dialog-1', false);
  expect(heard.all).toEqual([{ confirmed: true }]);
});

test('a script whose answer does not fit fails the call in a sentence', async () => {
  const { host, willChoose } = createSimulation();
  willChoose('c');
  const failure = await failureOf(host.ports.ui.choose({ title: 'Which?', options }));
  expect(failure.code).toBe('unknown-option');
});
