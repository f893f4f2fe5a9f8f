import { expect, test } from 'vitest';
import { contactOf } from '../../test/play.ts';
import { lifeCycle } from './life-cycle.ts';

/** The events of one contact that are admitted, in this order. */
const admitted = (events: readonly string[], lives = lifeCycle(), contact = contactOf('c-1')) =>
  events.filter((event) => lives.admit('voice-contact', event, contact));

const whole = ['onConnecting', 'onAccepted', 'onConnected', 'onACW', 'onEnded', 'onDestroy'];

test.each([
  ['accept', ['onConnecting', 'onAccepted', 'onConnected']],
  ['accept that is told late', ['onConnecting', 'onConnected', 'onAccepted']],
  ['agent hangs up', ['onConnected', 'onACW', 'onEnded', 'onRefresh']],
  ['clear from after-contact work', ['onACW', 'onDestroy']],
  ['dropped while ringing', ['onConnecting', 'onEnded', 'onDestroy']],
  ['missed', ['onConnecting', 'onEnded', 'onMissed', 'onDestroy']],
  ['reject that ends in error', ['onConnecting', 'onError', 'onMissed', 'onEnded', 'onDestroy']],
  ['queued callback', ['onIncoming', 'onConnecting', 'onConnected']],
  ['queued callback that is accepted', ['onIncoming', 'onAccepted', 'onConnecting', 'onConnected']],
  ['pending first', ['onPending', 'onConnecting', 'onConnected']],
  ['page opened with a connected contact', ['onConnected', 'onACW', 'onEnded', 'onDestroy']],
  ['page opened in after-contact work', ['onACW', 'onDestroy']],
  ['page opened while it rings', ['onAccepted', 'onConnected']],
  ['whole life', whole],
])('the order of “%s” passes whole', (_, events) => {
  expect(admitted(events)).toEqual(events);
});

test('repeats are dropped', () => {
  expect(admitted(whole.flatMap((event) => [event, event]))).toEqual(whole);
  expect(admitted([...whole, ...whole])).toEqual(whole);
});

test.each([
  [['onConnected', 'onConnecting']],
  [['onConnecting', 'onIncoming']],
  [['onConnected', 'onPending']],
  [['onEnded', 'onConnected']],
  [['onEnded', 'onConnecting']],
  [['onMissed', 'onAccepted']],
  [['onACW', 'onConnected']],
])('of %j the second comes too late', (events) => {
  expect(admitted(events)).toEqual(events.slice(0, 1));
});

test('nothing passes of a contact that is gone', () => {
  const lives = lifeCycle();
  admitted(whole, lives);
  expect(admitted([...whole, 'onMessageReceived', 'onRefresh', 'onViewContact'], lives)).toEqual(
    [],
  );
});

test.each([
  'onRefresh',
  'onMessageReceived',
  'onMessageSent',
  'onViewContact',
  'onTransferInitiated',
  'onTransferSucceeded',
  'onTransferFailed',
  'onTaskExpiring',
  'onTaskExpired',
])('%s is never a repeat', (event) => {
  expect(admitted([event, 'onConnected', event, event])).toEqual([
    event,
    'onConnected',
    event,
    event,
  ]);
});

test('contacts have nothing to do with one another', () => {
  const lives = lifeCycle();
  for (const id of ['a', 'b', 'c']) expect(admitted(whole, lives, contactOf(id))).toEqual(whole);
});

test('two sources may each tell of the same contact', () => {
  const lives = lifeCycle();
  const contact = contactOf('c-1');
  expect(lives.admit('voice-contact', 'onIncoming', contact)).toBe(true);
  expect(lives.admit('queue-callback-contact', 'onIncoming', contact)).toBe(true);
  expect(lives.admit('queue-callback-contact', 'onIncoming', contact)).toBe(false);
});

test('the host’s word that a contact is gone lets its last event pass once, and nothing else', () => {
  const lives = lifeCycle();
  admitted(['onConnecting'], lives);
  lives.end(contactOf('c-1'));
  expect(admitted(['onConnected', 'onDestroy', 'onDestroy'], lives)).toEqual(['onDestroy']);
});

test('the end of a contact that nobody knew is remembered too', () => {
  const lives = lifeCycle();
  lives.end(contactOf('c-1'));
  expect(admitted(['onConnecting'], lives)).toEqual([]);
});

test('a missed contact that is offered again later, under its old id, lives again', () => {
  const lives = lifeCycle();
  const first = contactOf('c-1', { timestamps: { connecting: 100, missed: 200 } });
  const missed = ['onConnecting', 'onMissed', 'onDestroy'];
  expect(admitted(missed, lives, first)).toEqual(missed);
  expect(admitted(['onConnecting'], lives, first)).toEqual([]);
  const again = contactOf('c-1', { timestamps: { connecting: 900 } });
  expect(admitted(['onConnected'], lives, again)).toEqual([]);
  expect(admitted(whole, lives, again)).toEqual(whole);
});

test('the gone are forgotten in time, so that a desktop that runs for weeks does not grow', () => {
  const lives = lifeCycle();
  for (let index = 0; index < 5_000; index++) {
    const contact = contactOf(`c-${index}`);
    lives.admit('voice-contact', 'onConnecting', contact);
    lives.admit('voice-contact', 'onDestroy', contact);
  }
  expect(lives.admit('voice-contact', 'onConnecting', contactOf('c-4999'))).toBe(false);
  expect(lives.admit('voice-contact', 'onConnecting', contactOf('c-0'))).toBe(true);
});
