import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { getAgentWorkload } from './index.ts';

export const examples = examplesOf(getAgentWorkload, [
  {
    title: 'gives capacity and load',
    given: {},
    lent: {
      console: { getAgentWorkload: () => of({ configuredCapacity: 5, currentWorkload: 2 }) },
    },
    emits: [{ socket: 'success', output: { configuredCapacity: 5, currentWorkload: 2 } }],
  },
  {
    title: 'gives a load of 0 where nothing is assigned',
    given: {},
    lent: {
      console: { getAgentWorkload: () => of({ configuredCapacity: 5, currentWorkload: 0 }) },
    },
    emits: [{ socket: 'success', output: { configuredCapacity: 5, currentWorkload: 0 } }],
  },
  {
    title: 'leaves by failure when the agent is not logged in to the CRM',
    given: {},
    lent: {
      console: {
        getAgentWorkload: () =>
          throwError(() => new ActionError('not-logged-in', 'The agent is not logged in.')),
      },
    },
    emits: [
      {
        socket: 'failure',
        output: { code: 'not-logged-in', message: 'The agent is not logged in.' },
      },
    ],
  },
]);
