import type { Agent, Contact } from '@offhook/contract';
import { virtualClock } from '@offhook/host-simulated';
import { firstValueFrom } from 'rxjs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type OpenedOneTab, openOneTab } from './open-one-tab.ts';
import type { SharedEvent } from './shared-event.ts';

let name: string;
let opened: OpenedOneTab[];
let failures: unknown[];
let clock: ReturnType<typeof virtualClock>;

beforeEach(() => {
  name = `one-tab-${crypto.randomUUID()}`;
  opened = [];
  failures = [];
  clock = virtualClock();
});

afterEach(() => {
  for (const each of opened) each.close();
});

const open = (flows: readonly string[] = ['pop', 'log']): OpenedOneTab => {
  const page = openOneTab({
    name,
    clock,
    flows: () => flows,
    failed: (cause) => failures.push(cause),
  });
  if (page === undefined) throw new Error('This browser has no locks.');
  opened.push(page);
  page.oneTab.begin();
  return page;
};

const leads = async (page: OpenedOneTab): Promise<void> => {
  await expect.poll(() => firstValueFrom(page.oneTab.leads$), { timeout: 15_000 }).toBe(true);
};

const contactEvent = (event: string, at = 1, contactId = 'c-1'): SharedEvent => {
  const contact = { contactId, timestamps: { connecting: at } } as unknown as Contact; // cast: no more of it is read
  return { event, contact };
};

const agentEvent = (event: string): SharedEvent => ({
  event,
  agent: { stateSince: 7 } as Agent, // cast: no more of it is read
});

/** The flows that an event may start, sorted; `all` where nothing is left out. */
const admitted = async (
  page: OpenedOneTab,
  event: SharedEvent,
): Promise<readonly string[] | 'all'> => {
  const admission = await firstValueFrom(page.oneTab.admit(event));
  return admission === undefined ? 'all' : [...admission].sort();
};

test('an event of a contact starts flows once, whatever pages hear it and however often', async () => {
  const first = open();
  await leads(first);
  const second = open();
  const ringing = contactEvent('onConnecting');
  const [here, there] = await Promise.all([admitted(first, ringing), admitted(second, ringing)]);
  expect([here, there]).toEqual([['log', 'pop'], []]);
  expect(await admitted(first, ringing)).toEqual([]);
});

test('a page that is loaded again starts only flows that did not hear the event before', async () => {
  const first = open(['pop']);
  await leads(first);
  expect(await admitted(first, contactEvent('onConnected'))).toEqual(['pop']);
  first.close();
  const again = open(['pop', 'new']);
  await leads(again);
  expect(await admitted(again, contactEvent('onConnected'))).toEqual(['new']);
});

test('what the leading page took in the moment before another page heard of it is not taken again', async () => {
  const first = open();
  await leads(first);
  const second = open();
  expect(await admitted(first, agentEvent('onStateChange'))).toBe('all');
  expect(await admitted(second, agentEvent('onStateChange'))).toEqual([]);
});

test('what waits when the leading page leaves is started by the next one, in its order', async () => {
  const first = open();
  await leads(first);
  const second = open();
  const order: string[] = [];
  const waiting = ['onConnected', 'onEnded'].map(async (event) => {
    const flows = await admitted(second, contactEvent(event));
    order.push(event);
    return flows;
  });
  const state = admitted(second, agentEvent('onRoutable'));
  first.close();
  expect(await Promise.all(waiting)).toEqual([
    ['log', 'pop'],
    ['log', 'pop'],
  ]);
  expect(order).toEqual(['onConnected', 'onEnded']);
  expect(await state).toBe('all');
});

test('an event that the leading page never hears of starts flows where it was heard', async () => {
  await leads(open());
  const second = open();
  const heard = admitted(second, contactEvent('onConnecting', 1, 'only-here'));
  let flows: readonly string[] | 'all' | undefined;
  void heard.then((answer) => {
    flows = answer;
  });
  for (let waited = 0; flows === undefined && waited < 200; waited += 1) {
    await clock.advanceBy(100);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(flows).toEqual(['log', 'pop']);
});

test('a contact that is offered again under its old id has a new life', async () => {
  const page = open();
  await leads(page);
  for (const event of ['onConnecting', 'onDestroy'])
    expect(await admitted(page, contactEvent(event, 10))).toEqual(['log', 'pop']);
  expect(await admitted(page, contactEvent('onConnecting', 10))).toEqual([]);
  expect(await admitted(page, contactEvent('onConnecting', 20))).toEqual(['log', 'pop']);
  expect(await admitted(page, contactEvent('onDestroy', 20))).toEqual(['log', 'pop']);
});

test('messages and refreshes start flows as often as they come', async () => {
  const page = open();
  await leads(page);
  for (const _ of [1, 2, 3]) expect(await admitted(page, contactEvent('onRefresh'))).toBe('all');
});

test('where the browser keeps nothing, the leading page goes on and says so', async () => {
  const page = open();
  await leads(page);
  await admitted(page, contactEvent('onConnecting'));
  page.oneTab.stop();
  page.close();
  const request = indexedDB.open(name, 99);
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  request.result.close();
  const next = open();
  await leads(next);
  expect(await admitted(next, contactEvent('onConnected'))).toBe('all');
  expect(failures).toHaveLength(1);
});
