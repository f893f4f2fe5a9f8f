import {
  type Fields,
  type Json,
  type JsonRecord,
  json,
  number,
  record,
  type TraceEntry,
  text,
} from '@offhook/contract';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type KnownFields, maskRun } from './mask-run.ts';

const titled = { title: 'Field' };
const known = (outputs: Fields = {}, inputs: Fields = {}): KnownFields => ({
  action: (id) => (id === 'known' ? { inputs, outputs } : undefined),
  payload: () => ({ card: text({ ...titled, holds: 'payment' }) }),
});
const step = (output: Json, inputs: JsonRecord = {}, action = 'known'): TraceEntry => ({
  t: 0,
  type: 'step',
  run: 1,
  node: 'a',
  action,
  socket: 'done',
  output,
  inputs,
});
const call = (args: Json, result: Json = null): TraceEntry => ({
  t: 0,
  type: 'call',
  run: 1,
  node: 'b',
  port: 'http',
  method: 'request',
  args,
  result,
});
const outputOf = (entry: TraceEntry | undefined): Json =>
  entry?.type === 'step' ? entry.output : null;

test('a field that holds something personal is masked, and its neighbours are not', () => {
  const fields = { who: text({ ...titled, holds: 'personal' }), count: number(titled) };
  const [masked] = maskRun([step({ who: 'Lin Lee', count: 3 })], known(fields));
  expect(outputOf(masked)).toEqual({ who: '[masked: personal]', count: 3 });
});

test('phone numbers and e-mail addresses are masked unless a field says otherwise', () => {
  const fields = {
    number: text({ ...titled, format: 'phone' }),
    mailbox: text({ ...titled, format: 'email' }),
  };
  const [masked] = maskRun(
    [step({ number: '+12065550100', mailbox: 'a@b.example' })],
    known(fields),
  );
  expect(outputOf(masked)).toEqual({ number: '[masked: personal]', mailbox: '[masked: personal]' });
});

test('a value that came from a masked field stays masked in calls, templates and errors, also before it was known', () => {
  const fields = { who: text({ ...titled, holds: 'personal' }) };
  const masked = maskRun(
    [
      call({ url: 'https://crm.example.com/?q=Lin%20Lee', body: '{"who":"LIN LEE"}' }),
      step({ who: 'Lin Lee' }),
      step({ value: 'Dear Lin Lee,' }, {}, 'template'),
      {
        t: 1,
        type: 'end',
        run: 1,
        status: 'failed',
        error: { code: 'x', message: 'No Lin Lee.', causes: [{ code: 'y', message: 'Lin Lee' }] },
      },
    ],
    known(fields),
  );
  expect(JSON.stringify(masked)).not.toMatch(/Lin.{0,3}Lee/i);
  expect(outputOf(masked[2])).toEqual({ value: 'Dear [masked: personal],' });
});

test('a phone number is masked in whatever style it is written', () => {
  const fields = { number: text({ ...titled, format: 'phone' }) };
  const masked = maskRun(
    [step({ number: '2065550100' }), call({ text: 'call +1 (206) 555-0100 or 206.555.0100' })],
    known(fields),
  );
  expect(JSON.stringify(masked)).not.toMatch(/555/);
});

test('members whose names say what they hold are masked where no field declares a shape', () => {
  const secrets = { password: 'hunter22', Authorization: 'Bearer abcdef' };
  const [masked] = maskRun(
    [
      call(
        { headers: secrets, body: { cardNumber: 4_111_111_111_111_111, amount: 12 } },
        { records: [{ Id: '003A', Name: 'Lin Lee', Email: 'lin@example.com', Status: 'Open' }] },
      ),
    ],
    known(),
  );
  expect(masked).toMatchObject({
    args: {
      headers: { password: '[masked: secret]', Authorization: '[masked: secret]' },
      body: { cardNumber: '[masked: payment]', amount: 12 },
    },
    result: {
      records: [
        { Id: '003A', Name: '[masked: personal]', Email: '[masked: personal]', Status: 'Open' },
      ],
    },
  });
});

test('the event and the contact are masked as well, and its id stays', () => {
  const [masked] = maskRun(
    [
      {
        t: 0,
        type: 'run',
        run: 1,
        flow: 'Flow',
        trigger: 'cti-action.onExecute',
        contactId: 'c-1',
        payload: { card: '4111', note: 'paid with 4111' },
        contact: { contactId: 'c-1', phone: '+12065550100', queue: 'Support' },
      },
    ],
    known(),
  );
  expect(masked).toMatchObject({
    contactId: 'c-1',
    payload: { card: '[masked: payment]', note: 'paid with [masked: payment]' },
    contact: { contactId: 'c-1', phone: '[masked: personal]', queue: 'Support' },
  });
});

test('what holds nothing is told as it is', () => {
  const entries = [step({ value: 'Lin', flag: true, empty: '' }), call({ a: [1, null, 'x'] })];
  expect(maskRun(entries, known())).toEqual(entries);
});

/** A value that people would keep to themselves: long enough to be found within words. */
const secret = fc
  .string({ minLength: 4, maxLength: 24, unit: 'grapheme' })
  .filter((value) => value.trim().length >= 4 && !'[masked: secret]'.includes(value.trim()));

test('no value of a masked field leaves, wherever it went', () => {
  const fields = {
    held: text({ ...titled, holds: 'secret' }),
    deep: json({ ...titled, holds: 'secret' }),
    more: record(titled),
  };
  fc.assert(
    fc.property(secret, secret, fc.string(), fc.string(), (value, other, before, after) => {
      const around = `${before}${value}${after}`;
      const masked = maskRun(
        [
          call({ [value]: [around, { deep: { x: value } }] }, encodeURIComponent(value)),
          step({ held: value, deep: [{ a: other }], more: { note: around } }, { any: other }),
          step(JSON.stringify({ around }), { list: [other, `${other}!`] }, 'unknown'),
        ],
        known(fields),
      );
      // The masks themselves are no leaks, even of secrets that look like parts of them.
      const told = JSON.stringify(masked).replaceAll('[masked: secret]', '');
      const leaks = [value, other, value.trim(), other.trim()].filter((one) =>
        told.includes(JSON.stringify(one).slice(1, -1)),
      );
      const ours = JSON.stringify(maskRun([step({})], known()));
      expect(leaks.filter((one) => !ours.includes(one) && !frame.includes(one))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

/** The names that every trace of the test above tells. */
const frame = JSON.stringify([
  call({ deep: { x: '' } }, ''),
  step({ held: '', deep: [{ a: '' }], more: { note: '' } }, { any: '' }),
  step('{"around":""}', { list: ['', '!'] }, 'unknown'),
]);

test('masking what is masked changes nothing', () => {
  const fields = { held: text({ ...titled, holds: 'personal' }) };
  fc.assert(
    fc.property(secret, (value) => {
      const once = maskRun([step({ held: value }), call({ text: `x ${value}` })], known(fields));
      expect(maskRun(once, known(fields))).toEqual(once);
    }),
  );
});
