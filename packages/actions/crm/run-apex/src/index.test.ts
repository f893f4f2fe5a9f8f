import type { CrmPort } from '@offhook/contract';
import { createSimulation } from '@offhook/host-simulated';
import { lend } from '@offhook/testing';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { runApex } from './index.ts';

const method = { apexClass: 'Echo', methodName: 'say' };

it('keeps a value whole that looks like a parameter', () => {
  const simulation = createSimulation();
  simulation.apex('Echo.say', (params) => params);
  const answers: unknown[] = [];
  const methodParams = { name: "O'Hara & Sons=1", none: null, tries: 2, tags: ['a'] };
  of({ ...method, methodParams })
    .pipe(runApex(simulation.host.ports))
    .subscribe(({ output }) => answers.push(output));
  expect(answers).toEqual([
    { value: { name: "O'Hara & Sons=1", none: '', tries: '2', tags: '["a"]' } },
  ]);
});

it('sends no parameters where there are none', () => {
  const asked: unknown[] = [];
  const call: CrmPort['runApex'] = (args) => {
    asked.push(args);
    return of({ runApex: null });
  };
  of({ ...method, methodParams: {} })
    .pipe(runApex(lend({ crm: { runApex: call } })))
    .subscribe();
  expect(asked).toEqual([method]);
});
