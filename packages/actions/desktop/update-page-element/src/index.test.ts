import { createSimulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { updatePageElement } from './index.ts';

it('shows an element again and empties its text, as false and the empty text are values', () => {
  const { host, state$ } = createSimulation({ pageElements: ['balance'] });
  const pageElements = () => state$.value.pageElements;
  const update = updatePageElement(host.ports);
  of({ element: 'balance', text: '12.50', hidden: true }).pipe(update).subscribe();
  expect(pageElements()).toEqual([
    { name: 'balance', text: '12.50', hidden: true, disabled: false },
  ]);
  of({ element: 'balance', text: '', hidden: false }).pipe(update).subscribe();
  expect(pageElements()).toEqual([{ name: 'balance', text: '', hidden: false, disabled: false }]);
});
