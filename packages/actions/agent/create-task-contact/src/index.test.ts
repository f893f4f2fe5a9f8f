import { createSimulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { createTaskContact } from './index.ts';

it('hands on what is given and leaves out what is empty', () => {
  const { host, state$ } = createSimulation();
  const references = { Order: { type: 'URL', value: 'https://example.com/orders/7' } };
  of(
    { name: 'A', description: 'Soon', endpoint: 'Escalations', references, previousContactId: 'c' },
    { name: 'B', description: '', endpoint: 'Escalations', previousContactId: '' },
  )
    .pipe(createTaskContact(host.ports))
    .subscribe();
  const endpoint = {
    type: 'queue',
    name: 'Escalations',
    endpointARN: 'arn:simulated:endpoint/escalations',
  };
  expect(state$.value.createdTasks.map((made) => ({ ...made, contactId: undefined }))).toEqual([
    { name: 'A', description: 'Soon', endpoint, references, previousContactId: 'c' },
    { name: 'B', endpoint },
  ]);
});
