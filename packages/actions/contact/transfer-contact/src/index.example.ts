import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { transferContact } from './index.ts';

const agent = {
  getEndpoints: () =>
    of([{ type: 'agent', name: 'Grace', endpointARN: 'arn:endpoint/grace' } as const]),
};
const contact = {
  addConnection: () => of(undefined),
  destroyAgentConnection: () => of(undefined),
};

export const examples = examplesOf(transferContact, [
  {
    title: 'transfers to a quick connect',
    given: { destination: 'Grace' },
    lent: { agent, contact },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'transfers to a phone number',
    given: { destination: '+1 (206) 555-0100' },
    lent: { agent, contact },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure when the other party cannot be called; the agent stays in the call',
    given: { destination: 'Grace' },
    lent: {
      agent,
      contact: {
        addConnection: () => throwError(() => new ActionError('busy', 'Grace is on a call.')),
      },
    },
    emits: [{ socket: 'failure', output: { code: 'busy', message: 'Grace is on a call.' } }],
  },
  {
    title: 'leaves by failure for a quick connect that does not exist',
    given: { destination: 'Nobody' },
    lent: { agent },
    emits: [
      {
        socket: 'failure',
        output: { code: 'quick-connect-unknown', message: 'There is no quick connect Nobody.' },
      },
    ],
  },
  {
    title: 'leaves by failure without a destination',
    given: { destination: ' ' },
    lent: { agent },
    emits: [
      {
        socket: 'failure',
        output: {
          code: 'destination-missing',
          message: 'The block does not say where to transfer to.',
        },
      },
    ],
  },
]);
