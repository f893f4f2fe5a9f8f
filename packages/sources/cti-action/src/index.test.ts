import type { Contact, ContactEvent, UiEvent } from '@offhook/contract';
import { lend, marbles } from '@offhook/testing';
import { it } from 'vitest';
import { ctiAction } from './index.ts';

const chat = (state: Contact['state']): Contact => ({
  contactId: 'chat-1',
  initialContactId: 'chat-1',
  channel: 'chat',
  direction: 'inbound',
  state,
  initiationMethod: 'api',
  attributes: {},
  isMonitor: false,
  timestamps: {},
});
const told: Readonly<Record<string, ContactEvent>> = {
  o: { event: 'onConnecting', contact: chat('connecting') },
  c: { event: 'onConnected', contact: chat('connected') },
};
const press: UiEvent = { event: 'onExecute', contactId: 'chat-1', payload: {} };

it('tells the contact as it is when the button is pressed', () => {
  marbles(({ hot, expectObservable, expectSubscriptions }) => {
    const buttons$ = hot('--p--p-', { p: press });
    const contacts$ = hot('-o--c--', told);
    const lent = lend({ ui: { events$: buttons$ }, contact: { events$: contacts$ } });
    expectObservable(ctiAction.events.onExecute.open(lent), '^-----!').toBe('--a--b-', {
      a: { payload: {}, contact: chat('connecting') },
      b: { payload: {}, contact: chat('connected') },
    });
    expectSubscriptions(buttons$.subscriptions).toBe('^-----!');
    expectSubscriptions(contacts$.subscriptions).toBe('^-----!');
  });
});
