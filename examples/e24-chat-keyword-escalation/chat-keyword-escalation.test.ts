import type { Scenario } from '@offhook/host-simulated';
import { describe, expect, it } from 'vitest';
import { did, ends, exampleAt } from '../play.ts';

const play = exampleAt(import.meta.url);

const written =
  (...messages: readonly string[]) =>
  (scenario: Scenario): Scenario => ({
    ...scenario,
    events: messages.map((Content, index) => ({
      at: index * 60_000,
      source: 'chat-contact',
      event: 'onMessageReceived',
      contactId: 'chat-1',
      payload: { Content, ParticipantRole: 'CUSTOMER' },
    })),
  });

const invited = (played: Awaited<ReturnType<typeof play>>) => did(played, 'agent', 'createTask');

describe('chat keyword escalation', () => {
  it('flags the chat, asks a supervisor in and suggests a reply in the language', async () => {
    const played = await play();
    expect(did(played, 'contact', 'updateAttributes')).toEqual([
      { attributes: { escalation: 'anwalt' } },
    ]);
    expect(invited(played)).toEqual([
      expect.objectContaining({
        name: 'Chat needs help: anwalt',
        description: 'Dann nehme ich mir einen Anwalt.',
      }),
    ]);
    expect(did(played, 'ui', 'banner')).toEqual([
      expect.objectContaining({ message: expect.stringContaining('Es tut mir leid') }),
    ]);
    expect(did(played, 'ui', 'copyToClipboard')).toHaveLength(1);
  });

  it.each([
    'I will call my lawyer.',
    'LAWYER!',
    'Thanks.\nNow I want your supervisor',
    'You said "we will call", so I will cancel my contract',
    '“Soon”, “soon”: this is a complaint',
    'Ich möchte kündigen',
  ])('hears the word in %j', async (message) => {
    expect(invited(await play(written(message)))).toHaveLength(1);
  });

  it.each([
    'Your letter says "a complaint is not possible"',
    'It says “ask your lawyer”, what does that mean?',
    'Da steht „Beschwerde einlegen“, wo geht das?',
    '> You can talk to a supervisor any time.\nOK, thanks',
    '  > my lawyer\nno',
    'My brother lawyered up, ha',
    'All good!',
  ])('ignores the word in quoted text, and what is none, in %j', async (message) => {
    expect(invited(await play(written(message)))).toEqual([]);
  });

  it('ignores what the agent and the system write', async () => {
    const played = await play((scenario) => ({
      ...scenario,
      events: ['AGENT', 'SYSTEM'].map((ParticipantRole, at) => ({
        at,
        source: 'chat-contact',
        event: 'onMessageReceived',
        contactId: 'chat-1',
        payload: { Content: 'My supervisor will help you.', ParticipantRole },
      })),
    }));
    expect(invited(played)).toEqual([]);
  });

  it('asks for help once in ten minutes', async () => {
    const minutes = Array.from({ length: 12 }, () => 'I want your supervisor');
    const played = await play(written(...minutes));
    expect(invited(played)).toHaveLength(2);
    expect(ends(played).filter((end) => end.startsWith('completed'))).toEqual([
      'completed at 0',
      'completed at 660000',
    ]);
  });

  it('replies in English where the language is not known', async () => {
    const played = await play((scenario) => ({
      ...written('lawyer')(scenario),
      contacts: [{ contactId: 'chat-1', channel: 'chat', attributes: { language: 'tlh' } }],
    }));
    expect(did(played, 'ui', 'copyToClipboard')).toEqual([
      { text: expect.stringMatching(/^I am sorry/) },
    ]);
  });
});
