import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { getAgentPresence } from './index.ts';

const onBreak = {
  statusId: '0N55e0000004BreakAAA',
  statusName: 'On Break',
  statusApiName: 'On_Break',
};

export const examples = examplesOf(getAgentPresence, [
  {
    title: 'gives the status with both of its names',
    given: {},
    lent: { console: { getServicePresenceStatusId: () => of(onBreak) } },
    emits: [{ socket: 'success', output: onBreak }],
  },
  {
    title: 'leaves by failure when the agent is not logged in to the CRM',
    given: {},
    lent: {
      console: {
        getServicePresenceStatusId: () =>
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
