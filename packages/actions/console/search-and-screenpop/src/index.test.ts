import type { ConsolePort } from '@offhook/contract';
import { createSimulation } from '@offhook/host-simulated';
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

it('names the one exact match of a deferred search by its id, which once was blank', () => {
  const { host, state$ } = createSimulation({
    crm: {
      Contact: [
        { Id: '003A', Name: 'Lin Lee', Phone: '+12065550100' },
        { Id: '003B', Name: 'Max Moe', Phone: '+12065550101' },
      ],
    },
  });
  const given = { searchParams: '(206) 555-0100', deferred: true, callType: 'inbound' as const };
  const found: unknown[] = [];
  of(given)
    .pipe(searchAndScreenpop(host.ports))
    .subscribe(({ output }) => found.push(output));
  expect(found).toMatchObject([
    { value: { '003A': {}, SCREEN_POP_DATA: { type: 'sobject', params: { recordId: '003A' } } } },
  ]);
  expect(found).not.toMatchObject([{ value: { '003B': {} } }]);
  expect(state$.value.tabs).toEqual([]);
});
