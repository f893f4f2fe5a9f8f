import { expect, it } from 'vitest';
import { merged } from './merged.ts';

it('takes a field named __proto__ for a field like any other', () => {
  const value = merged({}, JSON.parse('{"__proto__":{"polluted":true}}'), true);
  expect(Object.hasOwn(value, '__proto__')).toBe(true);
  expect({}).not.toHaveProperty('polluted');
});
