/** What the editor opens first; in an app of your own it comes from where you keep flows. */
export const first = {
  offhook: 1,
  name: 'Greet the caller',
  triggers: [{ source: 'voice-contact', event: 'onConnecting' }],
  nodes: {
    start: { kind: 'start', to: { done: ['phone'] } },
    phone: { action: 'get-customer-phone-number' },
    end: { kind: 'end' },
  },
  layout: { start: [0, 0], phone: [120, 0], end: [400, 0] },
} as const;

export const second = {
  ...first,
  name: 'Log the call',
  triggers: [{ source: 'voice-contact', event: 'onEnded' }],
};
