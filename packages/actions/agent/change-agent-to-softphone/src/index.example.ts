import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { changeAgentToSoftphone } from './index.ts';

const getConfiguration = () => of({ name: 'Ada', softphoneEnabled: false });

export const examples = examplesOf(changeAgentToSoftphone, [
  {
    title: 'turns the softphone on',
    given: {},
    lent: { agent: { getConfiguration, setConfiguration: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure when the agent may not change it',
    given: {},
    lent: {
      agent: {
        getConfiguration,
        setConfiguration: () =>
          throwError(() => new ActionError('not-allowed', 'Ask an administrator.')),
      },
    },
    emits: [
      { socket: 'failure', output: { code: 'not-allowed', message: 'Ask an administrator.' } },
    ],
  },
]);
