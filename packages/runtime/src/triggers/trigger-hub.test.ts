import {
  type ContactEvent,
  contactEvent,
  defineSource,
  type Host,
  type Json,
  json,
  type Occurrence,
  text,
} from '@offhook/contract';
import { virtualClock } from '@offhook/host-simulated';
import { defer, type Observable, of, Subject } from 'rxjs';
import { expect, test } from 'vitest';
import { contactOf } from '../../test/play.ts';
import { type Bug, openTriggers, type Trigger, triggerHub } from '../index.ts';

const voice = defineSource({
  id: 'voice-contact',
  title: 'Voice',
  description: 'Tells of calls.',
  requires: ['contact'],
  about: 'contact',
  events: Object.fromEntries(
    ['onConnecting', 'onConnected', 'onEnded', 'onRefresh', 'onDestroy'].map((event) => [
      event,
      contactEvent({ channels: ['voice'], event, title: 'Event', description: 'Tells.' }),
    ]),
  ),
});

const source = (open: (lent: never) => Observable<Occurrence<{ value: Json }>>) =>
  defineSource({
    id: 'plain',
    title: 'Plain',
    description: 'Tells.',
    about: 'none',
    events: {
      onTell: {
        title: 'Tell',
        description: 'Tells.',
        payload: { value: json({ title: 'Value' }), word: text({ title: 'Word' }) },
        open: open as never, // cast: the lent ports are not what is tested
      },
    },
  });

const desktop = (plain?: ReturnType<typeof source>) => {
  const clock = virtualClock();
  const events = new Subject<ContactEvent>();
  let opened = 0;
  const events$ = defer(() => {
    opened++;
    return events;
  });
  const agent = { username: 'jane', name: 'Jane' };
  const host = { ports: { clock, contact: { events$ } }, agent: () => agent } as unknown as Host; // cast: only what sources touch
  const sources = new Map<string, unknown>([
    ['voice-contact', voice],
    ...(plain ? [['plain', plain] as const] : []),
  ]);
  const bugs: Bug[] = [];
  const hub = triggerHub(sources as never, host, { report: (bug) => bugs.push(bug) }); // cast: variance
  const tell = (event: string, contact = contactOf('c-1')) => events.next({ event, contact });
  return {
    clock,
    events,
    host,
    sources: sources as never, // cast: variance
    hub,
    tell,
    bugs,
    agent,
    opened: () => opened,
  }; // cast: variance
};

const listen = (triggers$: Observable<Trigger>) => {
  const seen: Trigger[] = [];
  const subscription = triggers$.subscribe((trigger) => seen.push(trigger));
  return { seen, subscription, events: () => seen.map(({ event }) => event) };
};

const on = (...events: string[]) => events.map((event) => ({ source: 'voice-contact', event }));

test('a trigger carries its source, its event and frozen pictures of the moment', () => {
  const { hub, tell, agent } = desktop();
  const { seen } = listen(hub.open(on('onConnecting')));
  const attributes: Record<string, string> = { tier: 'gold' };
  tell('onConnecting', contactOf('c-1', { attributes }));
  attributes.tier = 'none';
  agent.name = 'Joe';
  expect(seen).toEqual([
    {
      source: 'voice-contact',
      event: 'onConnecting',
      payload: { contactId: 'c-1' },
      contact: contactOf('c-1', { attributes: { tier: 'gold' } }),
      agent: { username: 'jane', name: 'Jane' },
    },
  ]);
  const [trigger] = seen;
  for (const part of [trigger, trigger?.payload, trigger?.contact?.attributes, trigger?.agent])
    expect(Object.isFrozen(part)).toBe(true);
});

test('each event of a source is opened once, and every flow that listens gets it once', () => {
  const { hub, tell, opened } = desktop();
  const first = listen(hub.open(on('onConnecting', 'onConnected')));
  const before = opened();
  const second = listen(hub.open(on('onConnecting')));
  expect(opened()).toBe(before);
  tell('onConnecting');
  tell('onConnecting');
  tell('onConnected');
  expect(first.events()).toEqual(['onConnecting', 'onConnected']);
  expect(second.events()).toEqual(['onConnecting']);
  expect(first.seen[0]).toBe(second.seen[0]);
});

test('a trigger that a flow names twice starts it once', () => {
  const { hub, tell } = desktop();
  const { events } = listen(hub.open(on('onConnecting', 'onConnecting')));
  tell('onConnecting');
  expect(events()).toEqual(['onConnecting']);
});

test('what a flow does not listen to is not opened, and all is let go of in the end', () => {
  const { hub, events } = desktop();
  const open$ = hub.open(on('onConnecting'));
  expect(events.observed).toBe(false);
  const { subscription } = listen(open$);
  expect(events.observed).toBe(true);
  subscription.unsubscribe();
  expect(events.observed).toBe(false);
});

test('events of a contact that is gone are dropped, even where no flow listens to its end', () => {
  const { hub, tell } = desktop();
  const { events } = listen(hub.open(on('onConnecting', 'onRefresh')));
  tell('onConnecting');
  tell('onDestroy');
  tell('onRefresh');
  tell('onConnecting');
  expect(events()).toEqual(['onConnecting']);
});

test('the end of a contact reaches every flow, in whatever order they subscribed', () => {
  const { hub, tell } = desktop();
  const first = listen(hub.open(on('onConnecting')));
  const second = listen(hub.open(on('onEnded', 'onDestroy')));
  tell('onConnecting');
  tell('onEnded');
  tell('onDestroy');
  expect(first.events()).toEqual(['onConnecting']);
  expect(second.events()).toEqual(['onEnded', 'onDestroy']);
});

test('a repeat is a repeat also for a flow that came later', () => {
  const { hub, tell } = desktop();
  listen(hub.open(on('onConnecting')));
  tell('onConnecting');
  const late = listen(hub.open(on('onConnecting')));
  tell('onConnecting');
  expect(late.events()).toEqual([]);
});

test('a source’s error is reported, kills no other, and the source is opened again with growing pauses', async () => {
  let attempts = 0;
  const fragile = source(() =>
    defer(() => {
      attempts++;
      if (attempts < 4) throw new Error('Not yet.');
      return of({ payload: { value: attempts } });
    }),
  );
  const { clock, hub, tell, bugs } = desktop(fragile);
  const { seen } = listen(hub.open([{ source: 'plain', event: 'onTell' }, ...on('onConnecting')]));
  expect(bugs).toMatchObject([{ code: 'source', message: '“plain.onTell” failed: Not yet.' }]);
  tell('onConnecting');
  expect(seen).toHaveLength(1);
  await clock.advanceBy(1000);
  expect(attempts).toBe(2);
  await clock.advanceBy(1999);
  expect(attempts).toBe(2);
  await clock.advanceBy(1);
  expect(attempts).toBe(3);
  await clock.advanceBy(4000);
  expect(seen.at(-1)).toMatchObject({ source: 'plain', payload: { value: 4 } });
});

test('a source that cannot be opened at all is reported, not thrown', () => {
  const broken = source(() => {
    throw new Error('No.');
  });
  const { hub, bugs } = desktop(broken);
  listen(hub.open([{ source: 'plain', event: 'onTell' }]));
  expect(bugs).toMatchObject([{ code: 'source' }]);
});

test('a source whose port the host lacks is reported once and not tried again', async () => {
  const { clock, sources } = desktop();
  const bugs: Bug[] = [];
  const host = { ports: { clock } } as unknown as Host; // cast: a host without a contact port
  const open$ = openTriggers(on('onConnecting'), sources, host, {
    report: (bug) => bugs.push(bug),
  });
  listen(open$);
  await clock.advanceBy(100_000);
  expect(bugs).toMatchObject([{ code: 'source', message: expect.stringContaining('“contact”') }]);
});

test('triggers that are not installed are reported and start nothing', () => {
  const { hub, tell, bugs } = desktop();
  const { events } = listen(
    hub.open([
      { source: 'unheard-of', event: 'onX' },
      { source: 'voice-contact', event: 'onX' },
      ...on('onConnecting'),
    ]),
  );
  tell('onConnecting');
  expect(events()).toEqual(['onConnecting']);
  expect(bugs.map(({ code }) => code)).toEqual(['unknown-event', 'unknown-event']);
});

test('an occurrence may name its flow and bring the agent’s picture', () => {
  const button = source(
    () => of({ payload: { value: 1 }, flow: 'Callback', agent: { username: 'joe' } as never }), // cast: only what is read
  );
  const { hub } = desktop(button);
  const { seen } = listen(hub.open([{ source: 'plain', event: 'onTell' }]));
  expect(seen).toEqual([
    {
      source: 'plain',
      event: 'onTell',
      payload: { value: 1 },
      flow: 'Callback',
      agent: { username: 'joe' },
    },
  ]);
});

test('the triggers complete when their sources have', () => {
  const { hub } = desktop(source(() => of({ payload: { value: 1 } })));
  let completed = false;
  hub.open([{ source: 'plain', event: 'onTell' }]).subscribe({
    complete: () => {
      completed = true;
    },
  });
  expect(completed).toBe(true);
});

test('events of sources that are not about contacts pass, whatever contact they carry', () => {
  const told = new Subject<Occurrence<{ value: Json }>>();
  const { hub, tell } = desktop(source(() => told));
  const { events } = listen(hub.open([{ source: 'plain', event: 'onTell' }, ...on('onDestroy')]));
  tell('onDestroy');
  told.next({ payload: { value: 1 }, contact: contactOf('c-1') });
  told.next({ payload: { value: 1 }, contact: contactOf('c-1') });
  expect(events()).toEqual(['onDestroy', 'onTell', 'onTell']);
});
