import type { ContactPort } from '@offhook/contract';
import { lend } from '@offhook/testing';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { updateContactAttributes } from './index.ts';

it('writes every value as a text', () => {
  const seen: unknown[] = [];
  const updateAttributes: ContactPort['updateAttributes'] = (args) => {
    seen.push(args);
    return of(undefined);
  };
  of({ attributes: { id: 'a', verified: false, tries: 2, none: null, tags: ['x'] } })
    .pipe(updateContactAttributes(lend({ contact: { updateAttributes } })))
    .subscribe();
  expect(seen).toEqual([
    { attributes: { id: 'a', verified: 'false', tries: '2', none: '', tags: '["x"]' } },
  ]);
});
