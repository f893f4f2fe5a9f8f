import { expect, it } from 'vitest';
import { merged, missingPlaces, pruned, skeletonOf, strayPlaces, unknownLines } from './compare.ts';
import { textsIn, textsOf, treeOf } from './texts.ts';

const english = textsOf({
  actions: {
    log: {
      id: 'log',
      title: 'Log',
      description: 'Writes a value to the log.',
      group: 'debug',
      inputs: { message: { kind: 'json', title: 'Value', help: 'Any value.' } },
      sockets: { family: 'done', outputs: { value: { kind: 'json', title: 'Value' } } },
      requires: [],
      upgrades: [],
    },
  },
  sources: {},
});
const none = textsIn({});
const german = textsIn({
  actions: {
    log: {
      title: 'Protokollieren',
      description: 'Schreibt einen Wert in das Protokoll.',
      inputs: { message: { title: 'Wert', help: '' } },
    },
    gone: { title: 'Weg' },
  },
});

it('names each place that lacks a text, an empty one included', () => {
  expect(missingPlaces(english, german)).toEqual([
    'actions/log/inputs/message/help',
    'actions/log/outputs/value/title',
  ]);
});

it('names each text for something that no longer exists', () => {
  expect(strayPlaces(english, german)).toEqual(['actions/gone/title']);
});

it('asks for each English text once, and offers what it is elsewhere', () => {
  expect(skeletonOf(english, none).map((line) => line.english)).toEqual([
    'Log',
    'Writes a value to the log.',
    'Value',
    'Any value.',
  ]);
  expect(skeletonOf(english, german)).toEqual([
    { at: 'actions/log/inputs/message/help', english: 'Any value.', text: '' },
    { at: 'actions/log/outputs/value/title', english: 'Value', text: 'Wert' },
  ]);
});

it('puts a translation wherever its English stands, and keeps those that are there', () => {
  const filled = [
    { at: '', english: 'Value', text: 'Anderer Wert' },
    { at: '', english: 'Any value.', text: '' },
  ];
  const after = merged(english, german, filled);
  expect(treeOf(after)).toMatchObject({
    actions: {
      log: {
        inputs: { message: { title: 'Wert' } },
        outputs: { value: { title: 'Anderer Wert' } },
      },
    },
  });
  expect(missingPlaces(english, after)).toEqual(['actions/log/inputs/message/help']);
});

it('drops texts for something that no longer exists only when asked to', () => {
  const after = merged(english, german, []);
  expect(strayPlaces(english, after)).toEqual(['actions/gone/title']);
  expect(strayPlaces(english, pruned(english, after))).toEqual([]);
});

it('writes a language file with sorted keys', () => {
  const { actions } = treeOf(pruned(english, german));
  expect(JSON.stringify(actions)).toMatch(/^{"log":{"description":.*"inputs":.*"title":/);
});

it('names lines of a skeleton whose English was altered', () => {
  const altered = { at: '', english: 'value', text: 'Wert' };
  expect(unknownLines(english, [altered])).toEqual([altered]);
});
