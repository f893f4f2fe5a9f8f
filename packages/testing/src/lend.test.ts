import { isObservable, of } from 'rxjs';
import { expect, it } from 'vitest';
import { lend } from './index.ts';

it('lends what the test spelled out', () => {
  const { log } = lend({ log: { write: () => of(undefined) } });
  expect(isObservable(log.write({ level: 'info', message: 'hello' }))).toBe(true);
});

it('fails by name when a member is touched that was not lent', () => {
  const { crm } = lend<'crm'>({ crm: {} });
  expect(() => crm.create).toThrow('crm.create was touched but not lent.');
});

it('fails by name when a port is touched that was not lent', () => {
  const lent = lend<'crm'>({});
  expect(() => lent.crm).toThrow('crm was touched but not lent.');
});
