import { ActionError } from '@offhook/contract';
import { lend } from '@offhook/testing';
import { of, throwError } from 'rxjs';
import { expect, it } from 'vitest';
import { isContactDoNotCall } from './index.ts';

const codesOf = (contactId: string): readonly unknown[] => {
  const seen: unknown[] = [];
  const retrieve = () => throwError(() => new ActionError('server-error', 'Try again later.'));
  of({ contactId })
    .pipe(isContactDoNotCall(lend({ crm: { retrieve } })))
    .subscribe({
      next: (signal) => seen.push(signal),
      error: (error) => seen.push(ActionError.is(error) && error.code),
    });
  return seen;
};

it('leaves neither by true nor by false when the CRM cannot tell', () => {
  expect(codesOf('0035e00000AdaQRAA0')).toEqual(['server-error']);
  expect(codesOf('')).toEqual(['record-missing']);
});
