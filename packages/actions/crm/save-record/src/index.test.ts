import { createSimulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { saveRecord } from './index.ts';

it('really saves and really creates a record, which it once did not', () => {
  const { host, state$ } = createSimulation({ crm: { Case: [{ Id: '500A', Status: 'New' }] } });
  const save = (recordId: string, Status: string) => {
    const ids: unknown[] = [];
    of({ recordId, entityType: 'Case', fieldValues: { Status } })
      .pipe(saveRecord(host.ports))
      .subscribe(({ output }) => ids.push(output));
    return ids;
  };
  expect(save('500A', 'Closed')).toEqual([{ id: '500A' }]);
  const [created] = save('', 'New');
  expect(state$.value.records['Case']).toMatchObject([
    { Id: '500A', Status: 'Closed' },
    { Id: (created as { id: string }).id, Status: 'New' }, // cast: what the block puts out
  ]);
});
