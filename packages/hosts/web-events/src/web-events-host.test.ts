import type { ContactEvent } from '@offhook/contract';
import { virtualClock } from '@offhook/host-simulated';
import { failureOf, hear } from '@offhook/testing/ports';
import { Subject } from 'rxjs';
import { describe, expect, test } from 'vitest';
import { type Command, type Tell, webEventsHost } from './index.ts';

const open = () => {
  const said$ = new Subject<unknown>();
  const asked: Command[] = [];
  const clock = virtualClock();
  const host = webEventsHost({ wire: { said$, ask: (command) => asked.push(command) }, clock });
  const { contact } = host.ports;
  if (contact === undefined) throw new Error('The host lends contacts.');
  const heard = hear<ContactEvent>(contact.events$);
  const refused = hear(host.refused$);
  return {
    host,
    clock,
    asked,
    refused,
    said$,
    tell: (tell: Tell) => said$.next(tell),
    events: () => heard.all.map(({ event }) => event).filter((event) => event !== 'onRefresh'),
    heard,
  };
};

const call = (state: Extract<Tell, { tell: 'contact' }>['contact']['state'], more = {}): Tell => ({
  tell: 'contact',
  contact: { contactId: 'c-1', state, phone: '+12065550100', ...more },
});
const gone: Tell = { tell: 'contact-gone', contactId: 'c-1' };

describe('events follow from what a page tells of a contact', () => {
  test.each([
    [
      'a call that is taken',
      ['connecting', 'connected', 'ended'],
      'onConnecting onAccepted onConnected onACW onEnded onDestroy',
    ],
    [
      'a call that nobody takes',
      ['connecting', 'missed'],
      'onConnecting onMissed onEnded onDestroy',
    ],
    ['a caller who gives up', ['connecting'], 'onConnecting onEnded onDestroy'],
    [
      'a queued callback',
      ['incoming', 'connecting', 'connected'],
      'onIncoming onConnecting onAccepted onConnected onEnded onDestroy',
    ],
    [
      'work that is paused and goes on',
      ['connected', 'paused', 'connected'],
      'onConnected onEnded onDestroy',
    ],
    ['a page that is opened after the call', ['ended'], 'onACW onDestroy'],
  ] as const)('%s', (_title, states, events) => {
    const page = open();
    for (const state of states) page.tell(call(state));
    page.tell(gone);
    expect(page.events().join(' ')).toBe(events);
  });

  test('the same picture told again is a refresh, never a second event', () => {
    const page = open();
    page.tell(call('connecting'));
    page.tell(call('connecting', { attributes: { tier: 'gold' } }));
    expect(page.heard.all.map(({ event }) => event)).toEqual([
      'onConnecting',
      'onRefresh',
      'onRefresh',
    ]);
    expect(page.heard.all.at(-1)?.contact.attributes).toEqual({ tier: 'gold' });
  });

  test('what is left out later is still known: only the first word of a contact says what it is', () => {
    const page = open();
    page.tell(call('connecting', { channel: 'chat', queue: 'Support' }));
    page.tell({ tell: 'contact', contact: { contactId: 'c-1', state: 'connected' } });
    expect(page.heard.all.at(-1)?.contact).toMatchObject({
      channel: 'chat',
      queue: 'Support',
      phone: '+12065550100',
      direction: 'inbound',
    });
  });

  test('contacts never mix', () => {
    const page = open();
    page.tell(call('connecting'));
    page.tell({
      tell: 'contact',
      contact: { contactId: 'c-2', state: 'connecting', phone: '+442079460958' },
    });
    page.tell(call('connected'));
    const numbers = page.heard.all.map(({ contact }) => [contact.contactId, contact.phone]);
    expect(new Set(numbers.map(String))).toEqual(
      new Set(['c-1,+12065550100', 'c-2,+442079460958']),
    );
  });
});

describe('commands', () => {
  test('that the page does not offer fail at once, and say which', async () => {
    const page = open();
    page.tell(call('connecting'));
    const error = await failureOf(page.host.contactPort('c-1').accept());
    expect(error).toMatchObject({ code: 'not-offered' });
    expect(error.message).toContain('contact.accept');
    expect(page.asked).toEqual([]);
  });

  test('that the page does not answer fail once their time is over', async () => {
    const page = open();
    page.tell({ tell: 'offers', commands: ['contact.accept'] });
    page.tell(call('connecting'));
    const failure = failureOf(page.host.contactPort('c-1').accept());
    await page.clock.advanceBy(10_000);
    expect((await failure).code).toBe('softphone-silent');
    page.said$.next({ answer: page.asked[0]?.id });
  });

  test('fail with the page’s own sentence', async () => {
    const page = open();
    page.tell({ tell: 'offers', commands: ['contact.accept'] });
    page.tell(call('connecting'));
    const failure = failureOf(page.host.contactPort('c-1').accept());
    page.said$.next({
      answer: page.asked[0]?.id,
      error: { message: 'The headset is not plugged in.' },
    });
    expect(await failure).toMatchObject({
      code: 'softphone-refused',
      message: 'The headset is not plugged in.',
    });
  });

  test('are forgotten when their run leaves', () => {
    const page = open();
    page.tell({ tell: 'offers', commands: ['contact.accept'] });
    page.tell(call('connecting'));
    page.host.contactPort('c-1').accept().subscribe().unsubscribe();
    expect(page.clock.pending).toBe(0);
  });
});

describe('what a page says wrongly', () => {
  test.each([
    'hello',
    null,
    { tell: 'contact', contact: { contactId: '', state: 'connecting' } },
    { tell: 'contact', contact: { contactId: 'c-1', state: 'ringing' } },
    { tell: 'contact-event', contactId: 'c-1', event: '__proto__' },
    { answer: 7 },
  ])('is refused in a sentence, and changes nothing: %j', (said) => {
    const page = open();
    page.said$.next(said);
    expect(page.refused.all).toHaveLength(1);
    expect(page.refused.all[0]).toMatch(/^The softphone page said .*\.$/);
    expect(page.heard.all).toEqual([]);
  });
});

test('after dispose nothing is heard any more', () => {
  const page = open();
  page.host.dispose();
  page.tell(call('connecting'));
  expect(page.heard.all).toEqual([]);
});
