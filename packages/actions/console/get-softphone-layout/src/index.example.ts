import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { getSoftphoneLayout } from './index.ts';

const layout = {
  Internal: { callRelatedFields: ['ANI'], objects: {}, screenPopSettings: {} },
  Inbound: {
    callRelatedFields: ['ANI', 'QUEUE'],
    objects: { Contact: [{ displayName: 'Name', apiName: 'Name' }] },
    screenPopSettings: { SingleMatch: { screenPopType: 'PopToEntity' } },
  },
  Outbound: { callRelatedFields: ['DNIS'], objects: {}, screenPopSettings: {} },
};

export const examples = examplesOf(getSoftphoneLayout, [
  {
    title: 'gives the layout for each kind of call',
    given: {},
    lent: { console: { getSoftphoneLayout: () => of(layout) } },
    emits: [{ socket: 'success', output: { value: layout } }],
  },
  {
    title: 'leaves by failure when the agent has no layout',
    given: {},
    lent: {
      console: {
        getSoftphoneLayout: () =>
          throwError(() => new ActionError('generic-error', 'The agent has no layout.')),
      },
    },
    emits: [
      { socket: 'failure', output: { code: 'generic-error', message: 'The agent has no layout.' } },
    ],
  },
]);
