import type { ConsolePort } from '@offhook/contract';
import { lend } from '@offhook/testing';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { searchAndScreenpop } from './index.ts';

type Asked = Parameters<ConsolePort['searchAndScreenPop']>[0];
type Given = Parameters<typeof searchAndScreenpop.run>[0];

const askedFor = (given: Given): readonly Asked[] => {
  const asked: Asked[] = [];
  const searchAndScreenPop = (args: Asked) => {
    asked.push(args);
    return of({});
  };
  of(given)
    .pipe(searchAndScreenpop(lend({ console: { searchAndScreenPop } })))
    .subscribe();
  return asked;
};

it('leaves out what is empty', () => {
  const given = { searchParams: 'Ada', queryParams: '', defaultFieldValues: {}, deferred: false };
  expect(askedFor({ ...given, callType: 'inbound' })).toEqual([
    { searchParams: 'Ada', callType: 'inbound' },
  ]);
});

it('hands on all that is given', () => {
  const given = {
    searchParams: 'Ada',
    queryParams: 'a=b',
    defaultFieldValues: { Phone: '+12065550100' },
    deferred: true,
    callType: 'callback',
  };
  expect(askedFor(given)).toEqual([given]);
});
