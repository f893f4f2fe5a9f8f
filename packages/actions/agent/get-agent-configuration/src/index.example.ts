import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { getAgentConfiguration } from './index.ts';

const configuration = {
  name: 'Ada',
  username: 'ada',
  extension: '1001',
  softphoneEnabled: true,
  permissions: ['outboundCall'],
  dialableCountries: ['us'],
  routingProfile: { name: 'Basic', queues: [{ name: 'Sales', queueARN: 'arn:queue/sales' }] },
};

export const examples = examplesOf(getAgentConfiguration, [
  {
    title: 'gives the configuration whole under `value`, as is documented and once was not so',
    given: {},
    lent: { agent: { getConfiguration: () => of(configuration) } },
    emits: [{ socket: 'done', output: { value: configuration } }],
  },
]);
