import { createSimulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { linkRecords } from './index.ts';

it('sets the look-up field and nothing else', () => {
  const Contact = [{ Id: '003A', Name: 'Ada' }];
  const Case = [{ Id: '500A', Subject: 'Late', ContactId: null }];
  const { host, state$ } = createSimulation({ crm: { Contact, Case } });
  of({ type: 'Case', id: '500A', field: 'ContactId', targetId: '003A' })
    .pipe(linkRecords(host.ports))
    .subscribe();
  expect(state$.value.records['Case']).toMatchObject([{ Subject: 'Late', ContactId: '003A' }]);
});
