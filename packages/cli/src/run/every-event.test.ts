import { loadSource, manifests, sourceIds } from '@offhook/catalog';
import type { AnySource, Channel } from '@offhook/contract';
import type { Flow } from '@offhook/flow';
import { createSimulation, type Simulation, type VirtualClock } from '@offhook/host-simulated';
import {
  compose,
  type LifeCycle,
  lifeCycle,
  type Run,
  type TriggerHub,
  triggerHub,
} from '@offhook/runtime';
import { map } from 'rxjs';
import { expect, test } from 'vitest';

const sources: ReadonlyMap<string, AnySource> = new Map(
  await Promise.all(sourceIds.map(async (id) => [id, await loadSource(id)] as const)),
);
const everyEvent = Object.values(manifests.sources).flatMap(({ id, events }) =>
  Object.keys(events).map((event) => ({ source: id, event, name: `${id}.${event}` })),
);

const flow: Flow = {
  offhook: 1,
  name: 'Any',
  triggers: [],
  nodes: { start: { kind: 'start', to: { done: ['end'] } }, end: { kind: 'end' } },
};

/** Puts a flow on every event of every source and tells which of them ran, in order. */
const listenTo = ({ host }: Simulation, lives?: LifeCycle) => {
  const hub = triggerHub(sources, host, { lifeCycle: lives });
  const ran: string[] = [];
  for (const { source, event, name } of everyEvent) {
    hub
      .open([{ source, event }])
      .pipe(
        compose(flow, new Map(), host),
        map(({ status, trigger }) => ({ status, about: trigger.contact?.contactId })),
      )
      .subscribe(({ status }) => ran.push(status === 'completed' ? name : `${name} ${status}`));
  }
  return {
    hub,
    ran,
    /** Those of one source since it was last asked. */
    of: (source: string) =>
      ran
        .splice(0)
        .filter((name) => name.startsWith(`${source}.`))
        .map((name) => name.slice(source.length + 1)),
  };
};

const desktop = (lives?: LifeCycle) => {
  const simulation = createSimulation();
  simulation.host.ports.console.enableClickToDial().subscribe();
  return { simulation, ...listenTo(simulation, lives) };
};

const sourceOf: Readonly<Record<Channel, string>> = {
  voice: 'voice-contact',
  queue_callback: 'queue-callback-contact',
  chat: 'chat-contact',
  task: 'task-contact',
  email: 'email-contact',
};
const channels = Object.keys(sourceOf) as Channel[]; // cast: its keys are the channels
const tells = (channel: Channel, event: string): boolean =>
  manifests.sources[sourceOf[channel]]?.events[event] !== undefined;

const offered = (simulation: Simulation, channel: Channel): string => simulation.ring({ channel });
const taken = (simulation: Simulation, channel: Channel): string => {
  const contactId = offered(simulation, channel);
  simulation.accept(contactId);
  return contactId;
};
const over = (simulation: Simulation, channel: Channel): string => {
  const contactId = taken(simulation, channel);
  simulation.hangUp(contactId);
  return contactId;
};

type Act = (simulation: Simulation<VirtualClock>, hub: TriggerHub) => unknown;

const hour = 3_600_000;
const ends =
  (status: Run['status']): Act =>
  (_simulation, hub) =>
    hub.ended({
      flow: 'Other',
      status,
      trigger: { source: 'voice-contact', event: 'onConnected', payload: {} },
    });

/** One occurrence of an event that a control of its own does not tell. */
const told =
  (channel: Channel, event: string): Act =>
  (simulation) =>
    simulation.fire({
      source: sourceOf[channel],
      event,
      contactId: `${event}-${simulation.state$.value.contacts.length}`,
    });

/** What happens for each event of a contact's life to occur once, to a contact of its own. */
const life = (channel: Channel): Readonly<Record<string, Act>> => ({
  onIncoming:
    channel === 'task' || channel === 'email'
      ? told(channel, 'onIncoming')
      : (s) => offered(s, 'queue_callback'),
  onPending: told(channel, 'onPending'),
  onConnecting: (s) => (channel === 'queue_callback' ? taken(s, channel) : offered(s, channel)),
  onAccepted: (s) => taken(s, channel),
  onConnected: (s) => taken(s, channel),
  onEnded: (s) => over(s, channel),
  onRefresh: (s) => over(s, channel),
  onMissed: (s) => s.miss(offered(s, channel)),
  onDestroy: (s) => s.clear(over(s, channel)),
});

const named = (source: string, acts: Readonly<Record<string, Act>>) =>
  Object.entries(acts).map(([event, act]) => [`${source}.${event}`, act] as const);

const aTask =
  (event: Parameters<Simulation['taskEvent']>[1]): Act =>
  (s) =>
    s.taskEvent(taken(s, 'task'), event);
const enters =
  (...states: readonly string[]): Act =>
  (s) => {
    for (const state of states) s.setAgentState(state);
  };
const other = (first: string, second: string, now: string | undefined): string =>
  now === first ? second : first;

const occurrences: ReadonlyMap<string, Act> = new Map([
  ...channels.flatMap((channel) => named(sourceOf[channel], life(channel))),
  ...named('voice-contact', {
    onHold: (s) => s.host.contactPort(taken(s, 'voice')).hold().subscribe(),
    onResume: (s) => {
      const port = s.host.contactPort(taken(s, 'voice'));
      port.hold().subscribe();
      port.resume().subscribe();
    },
  }),
  ...named('chat-contact', {
    onMessageReceived: (s) => s.sendChatMessage(taken(s, 'chat'), 'Hi'),
    onMessageSent: (s) =>
      s.host.contactPort(taken(s, 'chat')).sendMessage({ content: 'Hello' }).subscribe(),
    onViewContact: (s) => s.focus(taken(s, 'chat')),
  }),
  ...named('task-contact', {
    onTransferInitiated: aTask('onTransferInitiated'),
    onTransferSucceeded: aTask('onTransferSucceeded'),
    onTransferFailed: aTask('onTransferFailed'),
    onTaskExpiring: aTask('onTaskExpiring'),
    onTaskExpired: aTask('onTaskExpired'),
  }),
  ...named('agent', {
    onInit: (s) => s.reload(),
    onRefresh: (s) => s.reload(),
    onStateChange: (s) => s.setAgentState(other('Lunch', 'Break', s.host.agent().state)),
    onRoutable: enters('Lunch', 'Available'),
    onNotRoutable: enters('Available', 'Lunch'),
    onOffline: enters('Available', 'Offline'),
    onError: (s) => {
      s.setAgentState('Available');
      s.miss(offered(s, 'voice'));
    },
    onAfterCallWork: (s) => s.clear(over(s, 'voice')),
  }),
  ...named('crm-agent', {
    onStateChange: (s) => {
      const [first, second] = ['0N5000000000001AAA', '0N5000000000002AAA'] as const;
      s.setPresence(other(first, second, s.state$.value.console.presence?.statusId));
    },
    onWorkAccepted: (s) => s.acceptWork({ workItemId: '500A', workId: '0Bz1' }),
    onWorkloadChanged: (s) =>
      s.setWorkload({ currentWorkload: s.state$.value.console.workload.currentWorkload + 1 }),
  }),
  ...named('crm-desktop', {
    onClickToDial: (s) => s.clickToDial({ number: '+12065550100' }),
    onNavigationChange: (s) => s.navigate({ url: `/lightning/page/${s.state$.value.tabs.length}` }),
    onHvsWorkStart: (s) => s.startHvsWork({ workId: '0Bz1' }),
  }),
  ...named('schedule', {
    onInterval: (s) => s.clock.advanceBy(hour),
    onTime: (s) => s.clock.advanceBy(24 * hour),
  }),
  ...named('contact-idle', {
    onIdle: (s) => {
      taken(s, 'chat');
      return s.clock.advanceBy(hour);
    },
  }),
  ...named('agent-idle', {
    onIdle: (s) => {
      s.setAgentState(other('Lunch', 'Break', s.host.agent().state));
      return s.clock.advanceBy(hour);
    },
  }),
  ...named('flow', {
    onCompleted: ends('completed'),
    onFailed: ends('failed'),
    onTimedOut: ends('timed-out'),
  }),
  ...named('cti-action', { onExecute: (s) => s.press() }),
]);

test.each(everyEvent.filter(({ source }) => source !== 'initialization'))(
  'a flow on $name runs once for each time that it happens',
  async ({ name }) => {
    const { simulation, hub, ran } = desktop();
    const happen = occurrences.get(name);
    const times = () => ran.filter((one) => one === name).length;
    await happen?.(simulation, hub);
    expect(times()).toBe(1);
    await happen?.(simulation, hub);
    expect(times()).toBe(2);
    expect(ran.filter((one) => one.includes(' '))).toEqual([]);
  },
);

test('a flow on the start of the adapter runs once', () => {
  expect(desktop().ran).toEqual(['initialization.onInit']);
});

/** The orders in which a real softphone was seen to tell the life of a contact. */
const orders: Readonly<Record<string, readonly string[]>> = {
  'is accepted': ['onConnecting', 'onAccepted', 'onConnected'],
  'the agent hangs up on': ['onConnecting', 'onConnected', 'onACW', 'onEnded', 'onRefresh'],
  'is cleared from after-contact work': ['onACW', 'onDestroy'],
  'is dropped while it rings': ['onConnecting', 'onEnded', 'onDestroy'],
  'is missed': ['onConnecting', 'onEnded', 'onMissed', 'onDestroy'],
  'is rejected and ends in an error': ['onConnecting', 'onError', 'onMissed', 'onEnded'],
  'is announced first': ['onIncoming', 'onConnecting', 'onConnected'],
  'waits first': ['onPending', 'onConnecting', 'onConnected'],
  'was connected when the page opened': ['onConnected', 'onACW', 'onEnded', 'onDestroy'],
  'lives its whole life': [
    'onConnecting',
    'onAccepted',
    'onConnected',
    'onACW',
    'onEnded',
    'onDestroy',
  ],
};
const cases = channels.flatMap((channel) =>
  Object.entries(orders).map(([happens, order]) => ({ channel, happens, order })),
);

test.each(cases)(
  'a contact of $channel that $happens starts each flow once, though every event is told twice',
  ({ channel, order }) => {
    const { simulation, of, ran } = desktop();
    const source = sourceOf[channel];
    const fire = (event: string) => simulation.fire({ source, event, contactId: 'one' });
    const twice = (event: string) => [event, event];
    ran.splice(0);
    for (const event of order.flatMap(twice)) fire(event);
    const elsewhere = ran.filter((name) => !name.startsWith(`${source}.`));
    // An offered callback is told as a call's too, since saved flows listen for it there.
    const offer = channel === 'queue_callback' && order.includes('onIncoming');
    expect(elsewhere).toEqual(offer ? ['voice-contact.onIncoming'] : []);
    expect(of(source)).toEqual(
      order
        .filter((event) => tells(channel, event))
        .flatMap((event) => (event === 'onRefresh' ? twice(event) : [event])),
    );
    for (const event of order.filter((one) => one !== 'onRefresh')) fire(event);
    expect(ran).toEqual([]);
  },
);

test.each(channels)(
  'events of a contact of %s that come late or after its end start nothing',
  (channel) => {
    const { simulation, of } = desktop();
    const source = sourceOf[channel];
    const fire = (event: string) => simulation.fire({ source, event, contactId: 'one' });
    const late = ['onConnected', 'onIncoming', 'onPending', 'onConnecting'];
    for (const event of late) fire(event);
    expect(of(source)).toEqual(['onConnected']);
    for (const event of ['onEnded', 'onAccepted', 'onConnected']) fire(event);
    expect(of(source)).toEqual(['onEnded']);
    for (const event of ['onDestroy', ...Object.keys(manifests.sources[source]?.events ?? {})])
      fire(event);
    expect(of(source)).toEqual(['onDestroy']);
  },
);

test('contacts of all channels at once each live a life of their own', () => {
  const { simulation, ran } = desktop();
  const ids = channels.flatMap((channel) => [
    offered(simulation, channel),
    offered(simulation, channel),
  ]);
  for (const id of ids) simulation.accept(id);
  for (const id of ids.toReversed()) simulation.hangUp(id);
  for (const id of ids) simulation.clear(id);
  const whole = ['onConnecting', 'onAccepted', 'onConnected', 'onEnded', 'onRefresh', 'onDestroy'];
  for (const channel of channels) {
    const isCall = channel === 'queue_callback' || channel === 'voice';
    const wanted = isCall ? ['onIncoming', ...whole] : whole;
    expect(ran.filter((name) => name.startsWith(`${sourceOf[channel]}.`)).toSorted()).toEqual(
      wanted.flatMap((event) => Array(2).fill(`${sourceOf[channel]}.${event}`)).toSorted(),
    );
  }
});

test('after a reload the state of a live contact starts a flow, unless it did so before', () => {
  const { simulation, ran, of } = desktop(lifeCycle());
  simulation.accept(offered(simulation, 'voice'));
  ran.splice(0);
  simulation.reload();
  expect(of('voice-contact')).toEqual([]);
  const opened = listenTo(simulation);
  simulation.reload();
  expect(opened.of('voice-contact')).toEqual(['onConnected']);
});

test('after a reload in after-contact work the end of the contact still starts a flow', () => {
  const { simulation } = desktop();
  const contactId = over(simulation, 'voice');
  const opened = listenTo(simulation);
  simulation.reload();
  expect(opened.of('voice-contact')).toEqual([]);
  simulation.clear(contactId);
  expect(opened.of('voice-contact')).toEqual(['onDestroy']);
});
