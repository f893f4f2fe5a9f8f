import type { AgentEvent, Contact, ContactEvent, Host } from '@offhook/contract';
import { type Observable, Subject } from 'rxjs';
import { expect, test } from 'vitest';
import { holdEvents } from './held-events.ts';

class Port<E> {
  readonly #told = new Subject<E>();
  readonly #secret = 'its own state';
  readonly events$: Observable<E> = this.#told;

  tell(event: E): void {
    this.#told.next(event);
  }

  get listened(): boolean {
    return this.#told.observed;
  }

  read(): string {
    return this.#secret;
  }
}

const contactEvent = (event: string, contactId = 'c-1'): ContactEvent => ({
  event,
  contact: { contactId } as Contact, // cast: only the id is read here
});
const agentEvent = (event: string): AgentEvent => ({ event, agent: {} as AgentEvent['agent'] }); // cast: no member is read

const setUp = (limit?: number) => {
  const contact = new Port<ContactEvent>();
  const agent = new Port<AgentEvent>();
  const host = { ports: { contact, agent } } as unknown as Host; // cast: ports with events are all that is asked
  const order: string[] = [];
  const held = holdEvents(host, {
    hear: ({ event }) => order.push(`before ${event}`),
    heard: ({ event }) => order.push(`after ${event}`),
    ...(limit !== undefined && { limit }),
  });
  held.host.ports.contact?.events$.subscribe(({ event }) => order.push(event));
  held.host.ports.agent?.events$.subscribe(({ event }) => order.push(event));
  return { contact, agent, held, order };
};

test('events wait until they are released and come in their order, whichever port they came from', () => {
  const { contact, agent, held, order } = setUp();
  contact.tell(contactEvent('onConnecting'));
  agent.tell(agentEvent('onStateChange'));
  contact.tell(contactEvent('onConnected'));
  expect(order).toEqual([]);
  held.release();
  agent.tell(agentEvent('onRefresh'));
  expect(order.filter((line) => !line.includes(' '))).toEqual([
    'onConnecting',
    'onStateChange',
    'onConnected',
    'onRefresh',
  ]);
});

test('one hears of a contact’s event before it is passed on and once everyone has had it', () => {
  const { contact, held, order } = setUp();
  held.release();
  contact.tell(contactEvent('onDestroy'));
  expect(order).toEqual(['before onDestroy', 'onDestroy', 'after onDestroy']);
});

test('an event that another one causes comes after it for everyone', () => {
  const { contact, held, order } = setUp();
  held.release();
  held.host.ports.contact?.events$.subscribe(({ event }) => {
    if (event === 'onConnecting') contact.tell(contactEvent('onConnected'));
    order.push(`late ${event}`);
  });
  contact.tell(contactEvent('onConnecting'));
  expect(order.filter((line) => !/before|after/.test(line))).toEqual([
    'onConnecting',
    'late onConnecting',
    'onConnected',
    'late onConnected',
  ]);
});

test('the oldest events give way where too many wait', () => {
  const { agent, held, order } = setUp(2);
  for (const event of ['a', 'b', 'c']) agent.tell(agentEvent(event));
  held.release();
  expect(order).toEqual(['b', 'c']);
});

test('everything else of a port is the host’s own, private state included', () => {
  const { held } = setUp();
  const port = held.host.ports.contact as unknown as Port<ContactEvent>; // cast: the port that was lent
  expect(port.read()).toBe('its own state');
});

test('nobody listens to the host any more once it is stopped', () => {
  const { contact, agent, held } = setUp();
  held.stop();
  expect([contact.listened, agent.listened]).toEqual([false, false]);
});
