import type { Flow } from './index.ts';

/** Rings, looks the caller up, logs either way. */
export const popFlow: Flow = {
  offhook: 1,
  name: 'Pop',
  triggers: [{ source: 'voice-contact', event: 'onConnecting' }],
  nodes: {
    start: { kind: 'start', to: { done: ['phone'] } },
    phone: { action: 'get-phone', to: { done: ['find'] } },
    find: {
      action: 'find-contact',
      inputs: { phone: { ref: 'phone.phone' } },
      to: { success: ['log'], failure: ['end'] },
    },
    log: {
      action: 'log',
      inputs: {
        message: { record: { id: { ref: 'find.contactId' }, all: { list: [{ ref: 'phone' }] } } },
        note: { template: 'Found {{find.contactId}} for {{phone.phone}}.' },
      },
      to: { done: ['end'] },
    },
    end: { kind: 'end' },
  },
  labels: { find: 'Find contact' },
  layout: { start: [0, 0], phone: [160, 0], find: [320, 0], log: [480, 0], end: [640, 0] },
};

/** Freezes a flow to its leaves, so that a test fails where something writes into it. */
export const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
};
