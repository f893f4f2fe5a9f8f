import type { Channel, ContactPort } from '@offhook/contract';
import { expect } from 'vitest';
import { answerOf, callOf, failureOf, hear, heardAfterLeaving, settled } from './answer-of.ts';
import { holdLaws, type Lacking, type Law, lawsOfLacking } from './hold-laws.ts';

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

const reads = [
  'toSnapshot',
  'getAttributes',
  'getInitialConnection',
] as const satisfies readonly (keyof ContactPort)[];

const changes = [
  'accept',
  'reject',
  'destroyAgentConnection',
  'clear',
  'hold',
  'resume',
  'sendDigits',
  'addConnection',
  'conferenceConnections',
  'sendMessage',
  'updateAttributes',
  'startRecording',
  'stopRecording',
  'pauseRecording',
  'resumeRecording',
  'leaveVoicemail',
] as const satisfies readonly (keyof ContactPort)[];

const call = (make: MakeContactPort, state: ContactSituation['state']) =>
  make({ channel: 'voice', state });

const laws: readonly Law<MakeContactPort, ContactPort>[] = [
  {
    title: 'shows the contact as it is',
    holds: async (make) => {
      const port = await call(make, 'connected');
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
    },
  },

  {
    title: 'answers with the attributes and with the leg of the customer',
    holds: async (make) => {
      const port = await call(make, 'connected');
      expect(await answerOf(port.getAttributes())).toMatchObject({ language: 'en' });
      expect(await answerOf(port.getInitialConnection())).toMatchObject({
        type: 'inbound',
        endpoint: { type: 'phone_number', phoneNumber: '+12065550100' },
      });
    },
  },

  {
    title: 'accepts what is offered, and tells it in the order of the softphone',
    holds: async (make) => {
      const port = await call(make, 'connecting');
      const heard = hear(port.events$);
      await answerOf(port.accept());
      await expect.poll(() => heard.all.map(({ event }) => event)).toContain('onConnected');
      const order = heard.all.map(({ event }) => event).filter((event) => event !== 'onRefresh');
      expect(order).toEqual(['onAccepted', 'onConnected']);
      expect((await answerOf(port.toSnapshot())).state).toBe('connected');
      heard.stop();
    },
  },

  {
    title: 'ends the conversation, and tells the end once',
    holds: async (make) => {
      const port = await call(make, 'connected');
      const heard = hear(port.events$);
      await answerOf(port.destroyAgentConnection());
      await expect.poll(() => heard.all.map(({ event }) => event)).toContain('onEnded');
      await settled();
      expect(heard.all.filter(({ event }) => event === 'onEnded')).toHaveLength(1);
      expect((await answerOf(port.toSnapshot())).state).toBe('ended');
      heard.stop();
    },
  },

  {
    title: 'clears what is over, and tells that it is gone with its last picture',
    holds: async (make) => {
      const port = await call(make, 'ended');
      const heard = hear(port.events$);
      await answerOf(port.clear());
      await expect.poll(() => heard.all.map(({ event }) => event)).toContain('onDestroy');
      const told = heard.all.find(({ event }) => event === 'onDestroy');
      expect(told?.contact).toMatchObject({ phone: '+12065550100', direction: 'inbound' });
      heard.stop();
    },
  },

  {
    title: 'reads a contact that is gone from its last picture, since flows on onDestroy may wait',
    holds: async (make) => {
      const port = await call(make, 'gone');
      const contact = await answerOf(port.toSnapshot());
      expect(contact).toMatchObject({ phone: '+12065550100', direction: 'inbound' });
      expect(await answerOf(port.getAttributes())).toMatchObject({ language: 'en' });
      expect(await answerOf(port.getInitialConnection())).toMatchObject({
        endpoint: { phoneNumber: '+12065550100' },
      });
    },
  },

  ...changes.map(
    (method): Law<MakeContactPort, ContactPort> => ({
      title: `fails ${method} with contact-gone once the contact is gone`,
      needs: [method],
      holds: async (make) => {
        const port = await call(make, 'gone');
        expect((await failureOf(callOf(port, method, args))).code).toBe('contact-gone');
      },
    }),
  ),
  {
    title: 'fails with an ActionError what the state of the contact forbids',
    holds: async (make) => {
      const port = await call(make, 'connected');
      await failureOf(port.accept());
      await failureOf(port.clear());
    },
  },

  {
    title: 'does nothing before somebody subscribes',
    holds: async (make) => {
      const port = await call(make, 'connected');
      port.destroyAgentConnection();
      await settled();
      expect((await answerOf(port.toSnapshot())).state).toBe('connected');
    },
  },

  {
    title: 'says nothing more to who has left',
    holds: async (make) => {
      const port = await call(make, 'connected');
      for (const method of reads) {
        expect([method, await heardAfterLeaving(port[method]())]).toEqual([method, false]);
      }
    },
  },

  {
    title: 'names the contact in focus, if any, which is never one that is gone',
    needs: ['getFocused'],
    holds: async (make) => {
      const port = await call(make, 'connected');
      const { contactId } = await answerOf(port.toSnapshot());
      expect([{}, { contactId }]).toContainEqual(await answerOf(port.getFocused()));
      const gone = await call(make, 'gone');
      const last = await answerOf(gone.toSnapshot());
      expect((await answerOf(gone.getFocused())).contactId).not.toBe(last.contactId);
    },
  },

  {
    title: 'tells events to every listener, and goes on when one leaves',
    holds: async (make) => {
      const port = await call(make, 'connecting');
      const first = hear(port.events$);
      const second = hear(port.events$);
      first.stop();
      await answerOf(port.accept());
      await expect.poll(() => second.all.length).toBeGreaterThan(0);
      expect(first.all).toEqual([]);
      expect(second.ended).toBe(false);
      second.stop();
    },
  },

  {
    title: 'holds and resumes a call',
    needs: ['hold', 'resume'],
    holds: async (make) => {
      const port = await call(make, 'connected');
      await answerOf(port.hold());
      await answerOf(port.resume());
      expect((await answerOf(port.toSnapshot())).state).toBe('connected');
    },
  },

  ...(['voice', 'chat'] as const).map(
    (channel): Law<MakeContactPort, ContactPort> => ({
      title: `adds attributes to a contact of channel ${channel} and keeps the others`,
      needs: ['updateAttributes'],
      holds: async (make) => {
        const port = await make({ channel, state: 'connected' });
        await answerOf(port.updateAttributes({ attributes: { tier: 'gold' } }));
        await expect
          .poll(() => answerOf(port.getAttributes()))
          .toMatchObject({ language: 'en', tier: 'gold' });
      },
    }),
  ),
  {
    title: 'sends messages in chats only',
    needs: ['sendMessage'],
    holds: async (make) => {
      const chat = await make({ channel: 'chat', state: 'connected' });
      await answerOf(chat.sendMessage({ content: 'Hello' }));
      await failureOf((await call(make, 'connected')).sendMessage({ content: 'Hello' }));
    },
  },

  {
    title: 'records a call but for what is said while the recording is paused',
    needs: ['startRecording', 'stopRecording', 'pauseRecording', 'resumeRecording'],
    holds: async (make) => {
      const port = await call(make, 'connected');
      await answerOf(port.startRecording());
      await answerOf(port.pauseRecording());
      await answerOf(port.resumeRecording());
      await answerOf(port.stopRecording());
    },
  },
  {
    title: 'fails to go on with a recording that was stopped, or to start it again',
    needs: ['startRecording', 'stopRecording', 'resumeRecording'],
    holds: async (make) => {
      const port = await call(make, 'connected');
      await answerOf(port.startRecording());
      await answerOf(port.stopRecording());
      await failureOf(port.resumeRecording());
      await failureOf(port.startRecording());
    },
  },
  {
    title: 'leaves a voicemail, and tells that the call is over for the agent',
    needs: ['leaveVoicemail'],
    holds: async (make) => {
      const port = await call(make, 'connected');
      const heard = hear(port.events$);
      await answerOf(port.leaveVoicemail({ voicemailDropName: 'Hours' }));
      await expect.poll(() => heard.all.map(({ event }) => event)).toContain('onEnded');
      expect((await answerOf(port.toSnapshot())).state).toBe('ended');
      heard.stop();
    },
  },
];

/** What every host's contact port does. */
export const contactPortContract = (
  make: MakeContactPort,
  lacking: Lacking<ContactPort> = {},
): void => {
  const bound = (port: MakeContactPort) => call(port, 'connected');
  const all = [...laws, ...lawsOfLacking(lacking, bound, args)];
  holdLaws('a contact port', all, make, lacking);
};
