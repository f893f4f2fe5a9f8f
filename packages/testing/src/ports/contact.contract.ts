import type { Channel, ContactPort } from '@offhook/contract';
import { describe, expect, test } from 'vitest';
import {
  answerOf,
  callOf,
  failureOf,
  hear,
  heardAfterLeaving,
  type Lacking,
  methodsOf,
  settled,
} from './laws.ts';

/** The contact that a test needs: inbound, from +12065550100, with the attribute `language` = `en`. */
export interface ContactSituation {
  readonly channel: Extract<Channel, 'voice' | 'chat'>;
  readonly state: 'connecting' | 'connected' | 'ended' | 'gone';
}

/** Makes a port bound to such a contact, in a contact centre that tells its events. */
export type MakeContactPort = (situation: ContactSituation) => ContactPort | Promise<ContactPort>;

const args = {
  digits: '1',
  endpoint: { type: 'phone_number', phoneNumber: '+12065550199' },
  content: 'Hello',
  attributes: { language: 'de' },
  voicemailDropName: 'Hours',
};

/** What every host's contact port does. */
export const contactPortContract = (
  make: MakeContactPort,
  { lacks = [] }: Lacking<ContactPort> = {},
): void => {
  const has = (method: keyof ContactPort): boolean => !lacks.includes(method);
  const call = (state: ContactSituation['state']) => make({ channel: 'voice', state });

  describe('a contact port', () => {
    test('shows the contact as it is', async () => {
      const port = await call('connected');
      const contact = await answerOf(port.toSnapshot());
      expect(contact).toMatchObject({
        channel: 'voice',
        direction: 'inbound',
        state: 'connected',
        phone: '+12065550100',
        isMonitor: false,
      });
      expect(contact.parsedNumber).toMatchObject({
        phone: '2065550100',
        number: '+12065550100',
        nationalNumber: '2065550100',
      });
      expect(contact.contactId).not.toBe('');
      expect(contact.attributes).toMatchObject({ language: 'en' });
    });

    test('answers with the attributes and with the leg of the customer', async () => {
      const port = await call('connected');
      expect(await answerOf(port.getAttributes())).toMatchObject({ language: 'en' });
      expect(await answerOf(port.getInitialConnection())).toMatchObject({
        type: 'inbound',
        endpoint: { type: 'phone_number', phoneNumber: '+12065550100' },
      });
    });

    test('accepts what is offered, and tells it in the order of the softphone', async () => {
      const port = await call('connecting');
      const heard = hear(port.events$);
      await answerOf(port.accept());
      await expect.poll(() => heard.all.map(({ event }) => event)).toContain('onConnected');
      const order = heard.all.map(({ event }) => event).filter((event) => event !== 'onRefresh');
      expect(order).toEqual(['onAccepted', 'onConnected']);
      expect((await answerOf(port.toSnapshot())).state).toBe('connected');
      heard.stop();
    });

    test('ends the conversation, and tells the end once', async () => {
      const port = await call('connected');
      const heard = hear(port.events$);
      await answerOf(port.destroyAgentConnection());
      await expect.poll(() => heard.all.map(({ event }) => event)).toContain('onEnded');
      await settled();
      expect(heard.all.filter(({ event }) => event === 'onEnded')).toHaveLength(1);
      expect((await answerOf(port.toSnapshot())).state).toBe('ended');
      heard.stop();
    });

    test('clears what is over, tells that it is gone with its last picture, and knows it no more', async () => {
      const port = await call('ended');
      const heard = hear(port.events$);
      await answerOf(port.clear());
      await expect.poll(() => heard.all.map(({ event }) => event)).toContain('onDestroy');
      const told = heard.all.find(({ event }) => event === 'onDestroy');
      expect(told?.contact).toMatchObject({ phone: '+12065550100', direction: 'inbound' });
      expect((await failureOf(port.toSnapshot())).code).toBe('contact-gone');
      heard.stop();
    });

    test('fails every call with contact-gone once the contact is gone', async () => {
      const port = await call('gone');
      for (const method of methodsOf(port)) {
        if (!has(method)) continue;
        expect([method, (await failureOf(callOf(port, method, args))).code]).toEqual([
          method,
          'contact-gone',
        ]);
      }
    });

    test('fails with an ActionError what the state of the contact forbids', async () => {
      const port = await call('connected');
      await failureOf(port.accept());
      await failureOf(port.clear());
    });

    test('does nothing before somebody subscribes', async () => {
      const port = await call('connected');
      port.destroyAgentConnection();
      await settled();
      expect((await answerOf(port.toSnapshot())).state).toBe('connected');
    });

    test('says nothing more to who has left', async () => {
      const port = await call('connected');
      for (const method of ['toSnapshot', 'getAttributes', 'getInitialConnection'] as const) {
        expect([method, await heardAfterLeaving(port[method]())]).toEqual([method, false]);
      }
    });

    test('tells events to every listener, and goes on when one leaves', async () => {
      const port = await call('connecting');
      const first = hear(port.events$);
      const second = hear(port.events$);
      first.stop();
      await answerOf(port.accept());
      await expect.poll(() => second.all.length).toBeGreaterThan(0);
      expect(first.all).toEqual([]);
      expect(second.ended).toBe(false);
      second.stop();
    });

    test.runIf(has('hold') && has('resume'))('holds and resumes a call', async () => {
      const port = await call('connected');
      await answerOf(port.hold());
      await answerOf(port.resume());
      expect((await answerOf(port.toSnapshot())).state).toBe('connected');
    });

    test.runIf(has('updateAttributes')).each(['voice', 'chat'] as const)(
      'adds attributes to a contact of channel %s and keeps the others',
      async (channel) => {
        const port = await make({ channel, state: 'connected' });
        await answerOf(port.updateAttributes({ attributes: { tier: 'gold' } }));
        await expect
          .poll(() => answerOf(port.getAttributes()))
          .toMatchObject({ language: 'en', tier: 'gold' });
      },
    );

    test.runIf(has('sendMessage'))('sends messages in chats only', async () => {
      const chat = await make({ channel: 'chat', state: 'connected' });
      await answerOf(chat.sendMessage({ content: 'Hello' }));
      await failureOf((await call('connected')).sendMessage({ content: 'Hello' }));
    });

    test.runIf(has('startRecording') && has('stopRecording'))('records a call', async () => {
      const port = await call('connected');
      await answerOf(port.startRecording());
      await answerOf(port.stopRecording());
    });

    test.runIf(lacks.length > 0)('fails with an ActionError what this host has not', async () => {
      const port = await call('connected');
      for (const method of lacks) await failureOf(callOf(port, method, args));
    });
  });
};
