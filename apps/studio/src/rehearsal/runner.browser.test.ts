import type { JsonRecord, RunnerNews } from '@offhook/contract';
import { firstValueFrom, lastValueFrom, toArray } from 'rxjs';
import { expect, test } from 'vitest';
import { type RehearsalWorker, workerRunner } from './runner.ts';

const flow = (nodes: JsonRecord): JsonRecord => ({
  offhook: 1,
  name: 'Greets',
  triggers: [{ source: 'voice-contact', event: 'onConnecting' }],
  nodes,
});
const greets = flow({
  start: { kind: 'start', to: { done: ['wait'] } },
  wait: { action: 'delay', inputs: { milliseconds: { value: 30_000 } }, to: { done: ['log'] } },
  log: {
    action: 'log',
    inputs: { message: { template: 'Hello {{contact.phone}}' } },
    to: { done: ['end'] },
  },
  end: { kind: 'end' },
});
const scenario: JsonRecord = {
  contacts: [{ contactId: 'c-1', phone: '+12065550100' }],
  events: [{ source: 'voice-contact', event: 'onConnecting', contactId: 'c-1' }],
};

/** A worker whose end can be seen; `code` is what it runs in place of the studio's. */
const watched = (code: string) => {
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker: RehearsalWorker = new Worker(url);
  let isEnded = false;
  const terminate = worker.terminate.bind(worker);
  worker.terminate = () => {
    isEnded = true;
    terminate();
  };
  return { worker, isEnded: () => isEnded };
};

test('a draft is rehearsed in a worker, in virtual time', async () => {
  const news: readonly RunnerNews[] = await lastValueFrom(
    workerRunner().rehearse({ flow: greets, scenario }).pipe(toArray()),
  );
  expect(news.at(-1)).toMatchObject({
    type: 'ended',
    run: {
      status: 'completed',
      ended: 30_000,
      calls: [{ port: 'log', args: { message: 'Hello +12065550100' } }],
    },
  });
});

test('a worker that hangs is ended, and the rehearsal says so', async () => {
  const playing = { type: 'news', news: { type: 'progress', phase: 'playing', t: 0 } };
  const { worker, isEnded } = watched(
    `onmessage = () => { postMessage(${JSON.stringify(playing)}); for (;;); }`,
  );
  const news = await lastValueFrom(
    workerRunner(() => worker, 200)
      .rehearse({ flow: greets, scenario })
      .pipe(toArray()),
  );
  expect(news.at(-1)).toMatchObject({ type: 'refused', code: 'endless' });
  expect(isEnded()).toBe(true);
});

test('a worker that cannot be loaded is told as unavailable', async () => {
  const { worker } = watched('throw new Error("no code")');
  await expect(
    lastValueFrom(workerRunner(() => worker).rehearse({ flow: greets, scenario })),
  ).resolves.toMatchObject({ type: 'refused', code: 'unavailable' });
});

test('a rehearsal that is cancelled ends its worker', async () => {
  const told = { type: 'news', news: { type: 'progress', phase: 'loading', t: 0 } };
  const { worker, isEnded } = watched(`onmessage = () => postMessage(${JSON.stringify(told)})`);
  await firstValueFrom(workerRunner(() => worker).rehearse({ flow: greets, scenario }));
  expect(isEnded()).toBe(true);
});
