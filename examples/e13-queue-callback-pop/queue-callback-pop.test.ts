import type { Scenario, ScenarioEvent } from '@offhook/host-simulated';
import { describe, expect, it } from 'vitest';
import { did, ends, exampleAt, pops } from '../play.ts';

const play = exampleAt(import.meta.url);

const told =
  (...events: readonly (readonly [source: string, event: string, contactId: string])[]) =>
  (scenario: Scenario): Scenario => ({
    ...scenario,
    events: events.map(
      ([source, event, contactId], index): ScenarioEvent => ({
        at: index * 1000,
        source,
        event,
        contactId,
      }),
    ),
  });

const callback = (event: string) => ['queue-callback-contact', event, 'callback-1'] as const;
const searched = { searchParams: '+12065550100', callType: 'outbound' };

describe('queue callback pop', () => {
  it('searches once for a callback and once for a call, each in its direction', async () => {
    expect(did(await play(), 'console', 'searchAndScreenPop')).toEqual([
      searched,
      { searchParams: '+12065550142', callType: 'inbound' },
    ]);
  });

  it('searches when the callback is offered, not only when it is connected', async () => {
    const played = await play(told(callback('onIncoming')));
    expect(did(played, 'console', 'searchAndScreenPop')).toEqual([searched]);
  });

  it('searches where the offer was never told, as after a reload', async () => {
    const played = await play(told(callback('onConnecting'), callback('onConnected')));
    expect(did(played, 'console', 'searchAndScreenPop')).toEqual([searched]);
  });

  it('searches once though every event of the callback is told twice', async () => {
    const played = await play(
      told(
        callback('onIncoming'),
        callback('onIncoming'),
        callback('onConnecting'),
        callback('onConnecting'),
      ),
    );
    expect(did(played, 'console', 'searchAndScreenPop')).toEqual([searched]);
    expect(ends(played)).toEqual(['completed at 0', 'dropped at 2000']);
  });

  it('opens a form for a new contact where nobody has the number', async () => {
    const played = await play((scenario) => ({ ...scenario, crm: {} }));
    expect(pops(played)).toEqual(
      ['+12065550100', '+12065550142'].map((Phone) => ({
        type: 'new_record_modal',
        params: { entityName: 'Contact', defaultFieldValues: { Phone } },
      })),
    );
  });

  it('searches for nothing where the number is withheld', async () => {
    const played = await play((scenario) => ({
      ...scenario,
      contacts: [{ contactId: 'callback-1', channel: 'queue_callback' }, { contactId: 'call-2' }],
    }));
    expect(did(played, 'console', 'searchAndScreenPop')).toEqual([]);
  });
});
