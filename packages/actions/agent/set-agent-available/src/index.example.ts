import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { setAgentAvailable } from './index.ts';

const lunch = { name: 'Lunch', type: 'not_routable' } as const;
const bereit = { name: 'Bereit', type: 'routable' } as const;

export const examples = examplesOf(setAgentAvailable, [
  {
    title: 'makes the agent available, whatever that state is called',
    given: {},
    lent: {
      agent: {
        getAgentStates: () => of([lunch, bereit]),
        setState: ({ state }) => {
          if (state !== 'Bereit') throw new Error(`${state} takes no contacts.`);
          return of(undefined);
        },
      },
    },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure for an agent who takes no contacts at all',
    given: {},
    lent: { agent: { getAgentStates: () => of([lunch]) } },
    emits: [
      {
        socket: 'failure',
        output: { code: 'state-unknown', message: 'The agent has no state that takes contacts.' },
      },
    ],
  },
]);
