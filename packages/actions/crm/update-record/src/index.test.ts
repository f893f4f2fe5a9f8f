import { createSimulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { updateRecord } from './index.ts';

it('leaves the other fields as they are, and takes false and 0 for values', () => {
  const Contact = [{ Id: '003A', Name: 'Ada', DoNotCall: true, Score: 7 }];
  const { host, state$ } = createSimulation({ crm: { Contact } });
  of({ type: 'Contact', id: '003A', fields: { DoNotCall: false, Score: 0 } })
    .pipe(updateRecord(host.ports))
    .subscribe();
  expect(state$.value.records['Contact']).toMatchObject([
    { Id: '003A', Name: 'Ada', DoNotCall: false, Score: 0 },
  ]);
});
