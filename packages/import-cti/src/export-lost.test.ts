import type { Flow } from '@offhook/flow';
import { expect, it } from 'vitest';
import { exportCti } from './export.ts';

it('says what a legacy file leaves out without harm: groups, notes, the trigger', () => {
  const flow: Flow = {
    offhook: 1,
    name: 'Plain',
    triggers: [{ source: 'voice-contact', event: 'onConnecting' }],
    nodes: { start: { kind: 'start', to: { done: ['end'] } }, end: { kind: 'end' } },
    groups: { g: { title: 'All', members: ['start'] } },
    notes: { n: { text: 'Mind', at: [0, 0] } },
  };
  const exported = exportCti(flow, { actions: {}, sources: {} });
  expect(exported.ok && exported.lost).toEqual([
    'A CTI Flow file does not say its trigger (voice-contact.onConnecting).',
    'A CTI Flow file does not hold groups.',
    'A CTI Flow file does not hold notes.',
  ]);
});
