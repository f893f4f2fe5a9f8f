import { apply, type Flow, writeFlow } from '@offhook/flow';
import { expect, test } from 'vitest';
import { checkText } from './check-text.ts';
import { JsonPlaces } from './json-places.ts';
import { textEdit } from './text-edit.ts';

const flow: Flow = {
  offhook: 1,
  name: 'Pops',
  triggers: [{ source: 'voice-contact', event: 'onConnecting' }],
  nodes: {
    start: { kind: 'start', to: { done: ['log'] } },
    log: { action: 'log', inputs: { message: { ref: 'gone.x' } } },
  },
};
const manifests = { actions: {}, sources: {} };
const text = writeFlow(flow);
const at = (from: number, to: number): string => text.slice(from, to);

test('a place in a flow is found in its text, and a place in the text in the flow', () => {
  const places = new JsonPlaces(text);
  const { from, to, depth } = places.stretchOf(['nodes', 'log', 'inputs', 'message']);
  expect([at(from, to), depth]).toEqual(['"message"', 4]);
  expect(places.pathAt(text.indexOf('gone'))).toEqual(['nodes', 'log', 'inputs', 'message', 'ref']);
});

test('a text that is no JSON is told with the place where it goes wrong', () => {
  const broken = text.replace('"name": "Pops",', '"name" "Pops",');
  const { flow: read, remarks } = checkText(broken, manifests);
  expect(read).toBeUndefined();
  expect(remarks).toMatchObject([{ severity: 'error', code: 'unreadable-file' }]);
  const line = broken.slice(0, remarks[0]?.from).split('\n').length;
  expect(line).toBe(3);
});

test('a text that is JSON but no flow is told at the member that is wrong', () => {
  const wrong = text.replace('"done": ["log"]', '"done": "log"');
  expect(wrong).not.toBe(text);
  const [remark] = checkText(wrong, manifests).remarks;
  expect(remark?.message).toMatch(/^"nodes\.start\.to\.done" must be a list/);
  expect(wrong.slice(remark?.from, remark?.to)).toBe('"done"');
});

test('what is doubtful about a flow is told at its node or input', () => {
  const { flow: read, remarks } = checkText(text, manifests);
  expect(read).toEqual(flow);
  const unknown = remarks.find(({ code }) => code === 'unknown-action');
  expect(text.slice(unknown?.from, unknown?.to)).toBe('"log"');
});

test('what was typed becomes one edit that leaves all else the very same, and can be taken back', () => {
  const typed: Flow = { ...structuredClone(flow), name: 'Pops twice', description: 'New' };
  const operation = textEdit(flow, typed, 'Edit as text');
  expect(operation).toBeDefined();
  if (operation === undefined) return;
  const applied = apply(flow, operation);
  expect(applied.flow).toEqual(typed);
  expect(applied.flow.nodes).toBe(flow.nodes);
  expect(applied.inverse && apply(applied.flow, applied.inverse).flow).toEqual(flow);
  expect(textEdit(flow, structuredClone(flow), 'Edit as text')).toBeUndefined();
});
