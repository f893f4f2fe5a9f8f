import { lend } from '@offhook/testing';
import { of, throwError } from 'rxjs';
import { expect, it } from 'vitest';
import { getTabsWithMatchingUrl } from './index.ts';

it('takes a bug of the host for no closed tab', () => {
  const errors: unknown[] = [];
  const bug = new TypeError('page is undefined');
  const console = {
    getPrimaryTabIds: () => of(['ctab1']),
    getPageInfo: () => throwError(() => bug),
  };
  of({ url: 'x' })
    .pipe(getTabsWithMatchingUrl(lend({ console })))
    .subscribe({ error: (error) => errors.push(error) });
  expect(errors).toEqual([bug]);
});
