import type { AgentPort } from '@offhook/contract';
import { lend } from '@offhook/testing';
import { of, Subject } from 'rxjs';
import { expect, it } from 'vitest';
import { dialNumber } from './index.ts';

type Asked = Parameters<AgentPort['connect']>[0];

const dialled = (queueARN: string): readonly Asked[] => {
  const asked: Asked[] = [];
  const connect = (args: Asked) => {
    asked.push(args);
    return of({ contactId: 'call-1' });
  };
  of({ phoneNumber: '+12065550100', queueARN })
    .pipe(dialNumber(lend({ agent: { connect } })))
    .subscribe();
  return asked;
};

const endpoint = { type: 'phone_number', phoneNumber: '+12065550100' };

it('calls by the queue that is given, and leaves out one that is empty', () => {
  expect(dialled('queue/sales')).toEqual([{ endpoint, queueARN: 'queue/sales' }]);
  expect(dialled('')).toEqual([{ endpoint }]);
});

it('lets the call go when its run is cancelled', () => {
  const call = new Subject<{ contactId: string }>();
  of({ phoneNumber: '+12065550100' })
    .pipe(dialNumber(lend({ agent: { connect: () => call } })))
    .subscribe()
    .unsubscribe();
  expect(call.observed).toBe(false);
});
