import type { Manifests } from '@offhook/contract';
import { expect, it } from 'vitest';
import { controlKinds, controls, describe, type FlowNode, socketsOf } from '../index.ts';
import { manifests } from '../manifests.fixture.ts';

it.each(controlKinds)('says of %s what it is, in JSON alone', (kind) => {
  const manifest = controls[kind];
  expect(manifest.kind).toBe(kind);
  expect(JSON.parse(JSON.stringify(manifest))).toEqual(manifest);
  expect(manifest.description).toMatch(/^[A-Z].+\.$/);
  for (const { help } of manifest.sockets) expect(help).toMatch(/^[A-Z].+\.$/);
  for (const { help } of Object.values(manifest.inputs)) {
    if (help !== undefined) expect(help).toMatch(/\.$/);
  }
});

it('draws the sockets of a control block whether they are connected or not', () => {
  expect(socketsOf(undefined, { kind: 'for-each' })).toEqual(['each', 'done']);
  expect(socketsOf(undefined, { kind: 'try', to: { odd: ['x'] } })).toEqual([
    'try',
    'caught',
    'finally',
    'done',
  ]);
  expect(socketsOf(undefined, { kind: 'stop' })).toEqual([]);
});

it('describes actions, control blocks, Start, End and the unknown by one door', () => {
  const sort = (node: FlowNode) => {
    const { sort: found, title, sockets } = describe(manifests, node);
    const ways = sockets.map(({ name, opens }) => (opens ? `[${name}]` : name));
    return `${found}: ${title}, ${ways.join(',')}`;
  };
  expect(sort({ action: 'find-contact' })).toBe('action: Find Contact, success,failure');
  expect(sort({ kind: 'retry' })).toBe('control: Retry, [try],done,failure');
  expect(sort({ kind: 'start' })).toBe('start: Start, done');
  expect(sort({ kind: 'end' })).toBe('end: End, ');
  expect(sort({ action: 'gone', to: { success: ['x'] } })).toBe('unknown: gone, success');
  expect(sort({ kind: 'toString' })).toBe('unknown: toString, ');
});

it('tells what each way out gives, and all of it together', () => {
  const { outputs, sockets, group } = describe(manifests, { kind: 'for-each' });
  expect(group).toBe('control');
  expect(sockets.map(({ name, gives }) => [name, Object.keys(gives)])).toEqual([
    ['each', ['item', 'index']],
    ['done', ['count']],
  ]);
  expect(Object.keys(outputs)).toEqual(['item', 'index', 'count']);
});

it('speaks the language of the manifests it is given', () => {
  const german: Manifests = {
    ...manifests,
    controls: { 'for-each': { ...controls['for-each'], title: 'Für jedes Element' } },
  };
  expect(describe(german, { kind: 'for-each' }).title).toBe('Für jedes Element');
  expect(describe(german, { kind: 'join' }).title).toBe('Join');
});
