import { describe, expect, test } from 'vitest';
import type { FlowRecord } from './flow-record.ts';
import { mergeRecords, withParts } from './merge-record.ts';

const base: FlowRecord = {
  name: 'Pop',
  adapter: 'demo',
  source: 'voice-contact',
  event: 'onConnecting',
  description: '',
  active: true,
  debug: false,
};

describe('the settings of a flow that two people changed', () => {
  test('keep what only one of them changed, and nobody is asked', () => {
    const mine = { ...base, name: 'Pop the caller' };
    const theirs = { ...base, description: 'For calls', event: 'onConnected' };
    expect(mergeRecords(base, mine, theirs)).toEqual({
      record: { ...base, name: 'Pop the caller', description: 'For calls', event: 'onConnected' },
      clashes: [],
      hasTheirs: true,
    });
  });

  test('are no clash where both wrote the same', () => {
    const both = { ...base, name: 'Pop the caller' };
    const theirs = { ...both, name: 'Pop the caller ' };
    expect(mergeRecords(base, both, theirs).clashes).toEqual([]);
  });

  test('clash where both wrote something else; mine stands until theirs is taken', () => {
    const mine = { ...base, name: 'Mine', source: 'agent', event: 'onInit' };
    const theirs = { ...base, name: 'Theirs', event: 'onMissed', debug: true };
    const merged = mergeRecords(base, mine, theirs);
    expect(merged.clashes).toEqual(['name', 'trigger']);
    expect(merged.record).toEqual({ ...mine, debug: true });
    expect(withParts(merged.record, merged.clashes, theirs)).toEqual(theirs);
  });

  test('are not brought together where nothing of theirs is another', () => {
    expect(mergeRecords(base, { ...base, name: 'Mine' }, base).hasTheirs).toBe(false);
  });
});
