import type { Fault, Scenario } from '@offhook/host-simulated';
import { describe, expect, it } from 'vitest';
import { created, did, ends, exampleAt } from '../play.ts';

const play = exampleAt(import.meta.url);

const failing =
  (...faults: readonly Fault[]) =>
  (scenario: Scenario): Scenario => ({ ...scenario, faults });

const cleared = (played: Awaited<ReturnType<typeof play>>) => did(played, 'contact', 'clear');
const toasts = (played: Awaited<ReturnType<typeof play>>) => did(played, 'ui', 'toast');

describe('voicemail drop', () => {
  it('leaves the message, notes the result, plans the next try and clears the call', async () => {
    const played = await play();
    expect(did(played, 'contact', 'leaveVoicemail')).toEqual([
      { voicemailDropName: 'Please call us back' },
    ]);
    expect(created(played)).toMatchObject([
      { CallDisposition: 'Left voicemail', Status: 'Completed', CallObject: 'call-1' },
      { Subject: 'Call again - +12065550100', ActivityDate: '1970-01-02' },
    ]);
    expect(cleared(played)).toHaveLength(1);
  });

  it('does not clear the call where the drop fails midway, and notes no result', async () => {
    const played = await play(
      failing({ port: 'contact', method: 'leaveVoicemail', mode: 'error' }),
    );
    expect(created(played)).toEqual([]);
    expect(cleared(played)).toEqual([]);
    expect(toasts(played)).toEqual([
      { message: expect.stringContaining('the call stays as it is'), level: 'error' },
    ]);
  });

  it('does not clear the call where the drop is never answered', async () => {
    const played = await play(failing({ port: 'contact', method: 'leaveVoicemail', mode: 'hang' }));
    expect(cleared(played)).toEqual([]);
    expect(ends(played)).toEqual(['timed-out at 68000']);
  });

  it('does not clear the call where the result cannot be saved, and asks the agent to', async () => {
    const played = await play(failing({ port: 'crm', method: 'create', mode: 'error' }));
    expect(cleared(played)).toEqual([]);
    expect(toasts(played)).toEqual([
      { message: expect.stringContaining('Please note it'), level: 'error' },
    ]);
  });

  it('leaves one message where the button is pressed twice', async () => {
    const played = await play((scenario) => ({
      ...scenario,
      events: [
        ...(scenario.events ?? []),
        { at: 8500, source: 'cti-action', event: 'onExecute', contactId: 'call-1', payload: {} },
      ],
      faults: [{ port: 'contact', method: 'leaveVoicemail', mode: 'slow', ms: 2000 }],
    }));
    expect(did(played, 'contact', 'leaveVoicemail')).toHaveLength(1);
    expect(ends(played)).toEqual(['dropped at 8500', 'completed at 10000']);
  });

  it('leaves no message in a call that the customer has begun', async () => {
    const played = await play((scenario) => ({
      ...scenario,
      contacts: [{ contactId: 'call-1', channel: 'voice', direction: 'inbound' }],
    }));
    expect(did(played, 'contact', 'leaveVoicemail')).toEqual([]);
    expect(cleared(played)).toEqual([]);
  });
});
