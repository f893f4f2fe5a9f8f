import { expect, test } from 'vitest';
import { Generations } from './generations.ts';

const begun = (...versions: string[]): Generations => {
  const generations = new Generations();
  generations.begin(versions);
  return generations;
};

test('a contact keeps the release it began with until it is gone', () => {
  const generations = begun('pop@1');
  generations.see('c-1');
  generations.begin(['pop@2']);
  expect(generations.hears('pop@1', 'c-1')).toBe(true);
  expect(generations.hears('pop@2', 'c-1')).toBe(false);
  generations.forget('c-1');
  expect(generations.hears('pop@1', 'c-1')).toBe(false);
});

test('a new contact begins with the newest release', () => {
  const generations = begun('pop@1');
  generations.begin(['pop@2']);
  generations.see('c-2');
  expect(generations.hears('pop@2', 'c-2')).toBe(true);
  expect(generations.hears('pop@1', 'c-2')).toBe(false);
});

test('what is about no contact goes to the newest release', () => {
  const generations = begun('dial@1');
  generations.see('c-1');
  generations.begin(['dial@2']);
  expect(generations.hears('dial@1')).toBe(false);
  expect(generations.hears('dial@2')).toBe(true);
});

test('a flow version is needed while it is published or a contact lives that began with it', () => {
  const generations = begun('pop@1', 'log@1');
  generations.see('c-1');
  generations.begin(['pop@2', 'log@1']);
  expect(['pop@1', 'pop@2', 'log@1'].map((version) => generations.needs(version))).toEqual([
    true,
    true,
    true,
  ]);
  generations.forget('c-1');
  expect(generations.needs('pop@1')).toBe(false);
  expect(generations.needs('log@1')).toBe(true);
});
