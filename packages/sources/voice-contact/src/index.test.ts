import type { Contact, ContactEvent } from '@offhook/contract';
import { lend, marbles } from '@offhook/testing';
import { it } from 'vitest';
import { voiceContact } from './index.ts';

const call: Contact = {
  contactId: 'call-1',
  initialContactId: 'call-1',
  channel: 'voice',
  direction: 'inbound',
  state: 'connecting',
  initiationMethod: 'inbound',
  attributes: {},
  isMonitor: false,
  timestamps: {},
};
const told: Readonly<Record<string, ContactEvent>> = {
  c: { event: 'onConnecting', contact: call },
  e: { event: 'onEnded', contact: call },
};

it('listens while someone listens, and lets go when nobody does', () => {
  marbles(({ hot, expectObservable, expectSubscriptions }) => {
    const events$ = hot('-c-e-c-', told);
    const lent = lend({ contact: { events$ } });
    const connecting$ = voiceContact.events.onConnecting.open(lent);
    expectObservable(connecting$, '^----!').toBe('-c---', {
      c: { payload: { contactId: 'call-1' }, contact: call },
    });
    expectSubscriptions(events$.subscriptions).toBe('^----!');
  });
});

it('ends with its port only, and hands on what the port fails with', () => {
  marbles(({ cold, expectObservable }) => {
    const ended$ = voiceContact.events.onEnded.open(
      lend({ contact: { events$: cold('-c--#', told) } }),
    );
    expectObservable(ended$).toBe('----#');
  });
});
