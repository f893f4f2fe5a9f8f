import type { CrmPort } from '@offhook/contract';
import { lend } from '@offhook/testing';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { addNote } from './index.ts';

it('writes a note of the record, without an empty body and with a title that fits', () => {
  const seen: unknown[] = [];
  const create: CrmPort['create'] = (args) => {
    seen.push(args);
    return of({ id: '002' });
  };
  of(
    { recordId: '500', title: 'Call', body: 'Fine.' },
    { recordId: '500', title: 'x'.repeat(81), body: '' },
  )
    .pipe(addNote(lend({ crm: { create } })))
    .subscribe();
  expect(seen).toEqual([
    { type: 'Note', fields: { ParentId: '500', Title: 'Call', Body: 'Fine.' } },
    { type: 'Note', fields: { ParentId: '500', Title: 'x'.repeat(80) } },
  ]);
});
