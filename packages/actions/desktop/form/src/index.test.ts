import { createSimulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { form } from './index.ts';

type Given = Parameters<typeof form.run>[0];

const fields = [
  { name: 'reason', required: true },
  { name: 'urgent', type: 'flag' },
];

const asked = (given: Partial<Given> = {}) => {
  const simulation = createSimulation();
  const signals: unknown[] = [];
  of({ title: 'Wrap-up', fields, ...given })
    .pipe(form(simulation.host.ports))
    .subscribe((signal) => signals.push(signal));
  const shown = () => simulation.state$.value.forms[0];
  return { simulation, signals, shown };
};

const failures = (fieldsGiven: Given['fields']) => asked({ fields: fieldsGiven }).signals;

it('labels a field by its name and takes a text where nothing else is said', () => {
  expect(asked().shown()?.fields).toEqual([
    { name: 'reason', label: 'reason', type: 'text', required: true },
    { name: 'urgent', label: 'urgent', type: 'flag' },
  ]);
});

it('takes the words of legacy forms, in which a choice is a dropdown', () => {
  const queue = {
    name: 'queue',
    label: 'Queue',
    type: 'dropdown',
    options: ['Sales'],
    initial: 'Sales',
  };
  expect(asked({ fields: [queue] }).shown()?.fields).toEqual([
    {
      name: 'queue',
      label: 'Queue',
      type: 'choice',
      options: [{ value: 'Sales', label: 'Sales' }],
      initial: 'Sales',
    },
  ]);
});

it('gives what the agent submits', () => {
  const { simulation, signals, shown } = asked();
  simulation.answerForm(shown()?.id ?? '', { reason: 'Refund', urgent: true });
  expect(signals).toEqual([
    {
      socket: 'success',
      output: { values: { reason: 'Refund', urgent: true }, byDefault: false },
    },
  ]);
});

it('takes the default when the time is over, and takes the form away', async () => {
  const { simulation, signals, shown } = asked({
    timeLimit: 30_000,
    defaultValues: { reason: 'Unknown' },
  });
  await simulation.clock.advanceBy(30_000);
  expect(signals).toEqual([
    { socket: 'success', output: { values: { reason: 'Unknown' }, byDefault: true } },
  ]);
  expect(shown()).toBeUndefined();
});

it('leaves by failure when the time is over and there is no default', async () => {
  const { simulation, signals } = asked({ timeLimit: 30_000 });
  await simulation.clock.advanceBy(30_000);
  expect(signals).toMatchObject([{ socket: 'failure', output: { code: 'no-answer' } }]);
});

it('refuses a form without fields, with a nameless one, with two of a name, or with an empty choice', () => {
  const code = 'form-field-unreadable';
  for (const wrong of [
    [],
    [{ label: 'Reason' }],
    [{ name: 'a' }, { name: 'a' }],
    [{ name: 'a', type: 'choice' }],
  ]) {
    expect(failures(wrong)).toMatchObject([{ socket: 'failure', output: { code } }]);
  }
});
