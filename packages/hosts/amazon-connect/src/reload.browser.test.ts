import { firstValueFrom } from 'rxjs';
import { afterEach, describe, expect, test } from 'vitest';
import { closeDesks, type Desk, openDesk, until } from '../test/desk.ts';

afterEach(closeDesks);

const has = (desk: Desk, contactId: string, event: string) => () =>
  desk.events(contactId).includes(event);

/** Loads the page again, and hears what is told until the contact's state is. */
const reloaded = async (desk: Desk, contactId: string): Promise<readonly string[]> => {
  await desk.reload();
  await until(() => desk.events(contactId).length > 0);
  return desk.events(contactId);
};

describe('after the page was loaded again', () => {
  const states = [
    ['ringing', 'connecting', ['onConnecting']],
    ['waiting', 'pending', ['onPending']],
    ['offered', 'incoming', ['onIncoming']],
    ['talking', 'connected', ['onConnected']],
    ['missed', 'missed', ['onMissed']],
    ['in after-contact work', 'ended', ['onACW']],
  ] as const;

  test.each(states)('a contact that is %s is told by its state %s', async (_, state, events) => {
    const desk = await openDesk();
    const contactId = await desk.ring({ state });
    expect(await reloaded(desk, contactId)).toEqual(events);
  });

  test('Regression 30: a contact in after-contact work is still told to be gone, with its last picture', async () => {
    const desk = await openDesk();
    const contactId = await desk.ring({ attributes: { language: 'en' } });
    await desk.play({ do: 'accept', contactId });
    await until(has(desk, contactId, 'onConnected'));
    await desk.play({ do: 'hang-up', contactId });
    await until(has(desk, contactId, 'onEnded'));
    expect(await reloaded(desk, contactId)).toEqual(['onACW']);
    await desk.play({ do: 'clear', contactId });
    await until(has(desk, contactId, 'onDestroy'));
    expect(desk.events(contactId)).toEqual(['onACW', 'onDestroy']);
    expect(desk.told.at(-1)?.contact).toMatchObject({
      phone: '+12065550100',
      direction: 'inbound',
      attributes: { language: 'en' },
    });
  });

  test('the times at which a contact entered its states are still known', async () => {
    const desk = await openDesk();
    const contactId = await desk.ring();
    await desk.play({ do: 'accept', contactId });
    await until(has(desk, contactId, 'onConnected'));
    const before = (await firstValueFrom(desk.host.contactPort(contactId).toSnapshot())).timestamps;
    await reloaded(desk, contactId);
    const after = await firstValueFrom(desk.host.contactPort(contactId).toSnapshot());
    expect(after.timestamps).toEqual(before);
  });

  test('an end that came while the page was away is told once it is back', async () => {
    const desk = await openDesk();
    const contactId = await desk.ring();
    await desk.play({ do: 'accept', contactId });
    await until(has(desk, contactId, 'onConnected'));
    // The panel's state is kept, so the customer can hang up in the last moment of the old page.
    const old = desk.host;
    old.dispose();
    await desk.play({ do: 'customer-leaves', contactId });
    await reloaded(desk, contactId);
    await until(has(desk, contactId, 'onEnded'));
    expect(desk.events(contactId)).toEqual(['onACW', 'onEnded']);
  });

  test('a contact that is gone by then is told to be gone', async () => {
    const desk = await openDesk();
    const contactId = await desk.ring();
    desk.host.dispose();
    await desk.play({ do: 'customer-leaves', contactId });
    await reloaded(desk, contactId);
    expect(desk.events(contactId)).toEqual(['onEnded', 'onDestroy']);
    expect(desk.told.at(-1)?.contact.phone).toBe('+12065550100');
  });

  test('the agent is told anew, in the state that they are in', async () => {
    const desk = await openDesk();
    await desk.play({ do: 'agent-state', name: 'Lunch' });
    await until(() => desk.host.agent()?.state === 'Lunch');
    await desk.reload();
    await until(() => desk.agentTold.some(({ event }) => event === 'onStateChange'));
    expect(desk.agentTold[0]?.event).toBe('onInit');
    const [change] = desk.agentTold.filter(({ event }) => event === 'onStateChange');
    expect(change?.payload).toEqual({ newState: 'Lunch' });
  });
});

test('when only the panel is loaded again, nothing is told twice', async () => {
  const desk = await openDesk();
  const contactId = await desk.ring();
  await desk.play({ do: 'accept', contactId });
  await until(has(desk, contactId, 'onConnected'));
  const before = desk.events(contactId);
  const refreshes = () => desk.told.filter(({ event }) => event === 'onRefresh').length;
  const seen = refreshes();
  await desk.play({ do: 'reload' });
  await until(() => refreshes() > seen);
  expect(desk.events(contactId)).toEqual(before);
});

test('Regression 33: what happened before anybody listened is told to who listens first', async () => {
  const desk = await openDesk({ unheard: true });
  const { contactId = '' } = await desk.play({ do: 'ring', phone: '+12065550100' });
  await desk.play({ do: 'accept', contactId });
  await desk.play({ do: 'customer-leaves', contactId });
  await until(async () => {
    const contact = await firstValueFrom(desk.host.contactPort(contactId).toSnapshot()).catch(
      () => undefined, // not told yet
    );
    return contact?.state === 'ended';
  });
  desk.listen();
  expect(desk.events(contactId)).toEqual([
    'onConnecting',
    'onAccepted',
    'onConnected',
    'onACW',
    'onEnded',
  ]);
});

test('a panel that the page loaded itself is bound, however late', async () => {
  const desk = await openDesk();
  const contactId = await desk.ring();
  await desk.play({ do: 'accept', contactId });
  await until(has(desk, contactId, 'onConnected'));
  const late = desk.bindAgain();
  const heard: string[] = [];
  late.ports.contact.events$.subscribe(({ event }) => heard.push(event));
  await until(() => heard.length > 0);
  expect(heard[0]).toBe('onConnected');
  expect(late.agent()).toMatchObject({ name: 'Ada Lovelace' });
  late.dispose();
});
