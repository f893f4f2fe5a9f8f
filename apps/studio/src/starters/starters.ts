import type { Flow } from '@offhook/flow';
import type { StudioWords } from '../words/locales/en.ts';

/** A flow to begin with. */
export interface Starter {
  readonly id: keyof StudioWords['starters'];
  readonly flow: Flow;
}

type Middle = Pick<Flow, 'nodes' | 'layout'>;

const between = (name: string, source: string, event: string, { nodes, layout }: Middle): Flow => ({
  offhook: 1,
  name,
  triggers: [{ source, event }],
  nodes: {
    start: { kind: 'start', to: { done: [Object.keys(nodes)[0] ?? 'end'] } },
    ...nodes,
    end: { kind: 'end' },
  },
  layout: { start: [0, 64], ...layout },
});

const popBy = (searchParams: string): Middle => ({
  nodes: {
    pop: {
      action: 'search-and-screenpop',
      inputs: { searchParams: { ref: searchParams }, callType: { value: 'inbound' } },
      to: { success: ['end'], failure: ['end'] },
    },
  },
  layout: { pop: [160, 64], end: [496, 64] },
});

const empty: Flow = { offhook: 1, name: '', triggers: [], nodes: {} };

/** What a new flow can begin with: nothing, or one of the flows that every desktop wants. */
export const starters: readonly Starter[] = [
  { id: 'empty', flow: empty },
  {
    id: 'click-to-dial',
    flow: between('Click to dial', 'crm-desktop', 'onClickToDial', {
      nodes: {
        dial: {
          action: 'dial-number',
          inputs: { phoneNumber: { ref: 'payload.number' } },
          to: { success: ['end'], failure: ['end'] },
        },
      },
      layout: { dial: [160, 64], end: [496, 64] },
    }),
  },
  {
    id: 'voice-connecting',
    flow: between(
      'Screen pop on a call',
      'voice-contact',
      'onConnecting',
      popBy('contact.parsedNumber.number'),
    ),
  },
  {
    id: 'queue-callback-incoming',
    flow: between(
      'Screen pop on a callback',
      'queue-callback-contact',
      'onIncoming',
      popBy('contact.parsedNumber.number'),
    ),
  },
  {
    id: 'chat-connecting',
    flow: between('Screen pop on a chat', 'chat-contact', 'onConnecting', {
      nodes: {
        email: {
          action: 'get-contact-attribute',
          inputs: { attributeName: { value: 'email' } },
          to: { done: ['pop'] },
        },
        pop: {
          action: 'search-and-screenpop',
          inputs: { searchParams: { ref: 'email.value' }, callType: { value: 'inbound' } },
          to: { success: ['end'], failure: ['end'] },
        },
      },
      layout: { email: [160, 64], pop: [464, 64], end: [800, 64] },
    }),
  },
];
