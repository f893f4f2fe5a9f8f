import { manifests } from '@offhook/catalog';
import { apply, emptyFlow } from '@offhook/flow';
import { expect, test } from 'vitest';
import { readFlowFile, uploading, writeFlowFile } from './files.ts';

const legacy = {
  name: 'Old one',
  actions: [
    { id: 'uid-0', type: 'SE_Start', controls: {}, ports: { done: 'uid-1' }, position: [0, 0] },
    { id: 'uid-1', type: 'SE_End', controls: null, position: [160, 0] },
  ],
};

test('a downloaded flow is read back as it was', () => {
  const flow = emptyFlow('Round trip');
  const file = writeFlowFile(flow, 'offhook', manifests);
  if ('refusal' in file) throw new Error(file.refusal);
  expect(file.name).toBe('Round-trip.offhook.json');
  expect(readFlowFile(file.text, file.name, manifests)).toEqual({ flow, notes: [] });
});

test('a legacy file is read, and written as the equal file', () => {
  const read = readFlowFile(JSON.stringify(legacy), 'old.json', manifests);
  if ('refusal' in read) throw new Error(read.refusal);
  const file = writeFlowFile(read.flow, 'cti', manifests);
  if ('refusal' in file) throw new Error(file.refusal);
  expect(JSON.parse(file.text)).toEqual(legacy);
});

test('what is no flow file is refused in a sentence', () => {
  expect(readFlowFile('hello', 'a.txt', manifests)).toHaveProperty(
    'refusal',
    expect.stringContaining('a.txt'),
  );
  expect(readFlowFile('{"offhook":1}', 'b.json', manifests)).toHaveProperty('refusal');
  expect(readFlowFile('{"some":1}', 'c.json', manifests)).toHaveProperty('refusal');
});

test('an upload replaces the drawing, keeps name and triggers, and can be undone', () => {
  const trigger = { source: 'voice-contact', event: 'onConnecting' };
  const current = { ...emptyFlow('Mine'), triggers: [trigger], description: 'Old' };
  const read = readFlowFile(JSON.stringify(legacy), 'old.json', manifests);
  if ('refusal' in read) throw new Error(read.refusal);
  const applied = apply(current, uploading(current, read.flow, 'old.json'), manifests);
  expect(applied.flow.name).toBe('Mine');
  expect(applied.flow.triggers).toEqual([trigger]);
  expect(applied.flow.nodes).toEqual(read.flow.nodes);
  expect(applied.flow.description).toBeUndefined();
  if (applied.inverse === undefined) throw new Error('The upload was refused.');
  expect(apply(applied.flow, applied.inverse).flow).toEqual(current);
});
