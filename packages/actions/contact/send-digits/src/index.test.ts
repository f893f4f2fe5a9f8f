import { createSimulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { sendDigits } from './index.ts';

it('leaves out blanks, and takes letters in either case', () => {
  const { host, state$, ring, accept } = createSimulation();
  const call = ring();
  accept(call);
  of({ digits: '12 34 #a' })
    .pipe(sendDigits({ contact: host.contactPort(call) }))
    .subscribe();
  expect(state$.value.contacts[0]?.digits).toBe('1234#A');
});
