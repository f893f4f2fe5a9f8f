import type { Scenario } from '@offhook/host-simulated';
import { describe, expect, it } from 'vitest';
import { did, ends, exampleAt } from '../play.ts';

const play = exampleAt(import.meta.url);

const calledBy =
  (contact: object) =>
  (scenario: Scenario): Scenario => ({
    ...scenario,
    contacts: [{ contactId: 'call-1', channel: 'voice', direction: 'inbound', ...contact }],
  });

const told =
  (...events: readonly string[]) =>
  (scenario: Scenario): Scenario => ({
    ...scenario,
    events: events.map((event, index) => ({
      at: index * 1000,
      source: 'voice-contact',
      event,
      contactId: 'call-1',
    })),
  });

describe('alert for customers who need special care', () => {
  it('shows a VIP by banner and chime, and tells the supervisor of a long wait', async () => {
    const played = await play();
    expect(did(played, 'ui', 'banner')).toEqual([
      { id: 'care for call-1', message: 'VIP: Lin Lee', level: 'info' },
    ]);
    expect(did(played, 'ui', 'playSound')).toEqual([{ sound: 'chime' }]);
    expect(did(played, 'agent', 'createTask')).toEqual([
      expect.objectContaining({ name: 'Lin Lee waited 95 s', previousContactId: 'call-1' }),
    ]);
  });

  it('asks for patience with a vulnerable customer, who did not wait long', async () => {
    const played = await play(
      calledBy({ phone: '+12065550142', attributes: { queueSeconds: '60' } }),
    );
    expect(did(played, 'ui', 'banner')).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/^Ada Park /), level: 'warning' }),
    ]);
    expect(did(played, 'agent', 'createTask')).toEqual([]);
  });

  it.each([
    ['has no special need', { phone: '+14155550199' }],
    ['is not known', { phone: '+442079460000' }],
    ['withholds the number', {}],
  ])('is silent where the caller %s', async (_, contact) => {
    const played = await play(calledBy(contact));
    expect(did(played, 'ui', 'banner')).toEqual([]);
    expect(did(played, 'ui', 'playSound')).toEqual([]);
  });

  it('alerts once per contact, however often its events are told', async () => {
    const played = await play(
      told('onConnecting', 'onConnecting', 'onConnected', 'onConnected', 'onRefresh'),
    );
    expect(did(played, 'ui', 'banner')).toHaveLength(1);
    expect(ends(played)).toEqual(['completed at 0', 'dropped at 2000']);
  });

  it('alerts when the call is connected where nobody saw it ring', async () => {
    expect(did(await play(told('onConnected')), 'ui', 'banner')).toHaveLength(1);
  });

  it('shows the banner also where the page may not make sounds', async () => {
    const played = await play((scenario) => ({
      ...scenario,
      faults: [{ port: 'ui', method: 'playSound', mode: 'error' }],
    }));
    expect(did(played, 'ui', 'banner')).toHaveLength(1);
    expect(played.code).toBe(0);
  });

  it('takes the banner away when the call ends', async () => {
    expect(did(await play(), 'ui', 'clearBanner')).toEqual([{ id: 'care for call-1' }]);
  });
});
