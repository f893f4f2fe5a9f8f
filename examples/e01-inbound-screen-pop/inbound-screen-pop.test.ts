import type { Scenario } from '@offhook/host-simulated';
import { describe, expect, it } from 'vitest';
import { did, ends, exampleAt, pops, steps } from '../play.ts';

const play = exampleAt(import.meta.url);

const calledBy =
  (contact: object) =>
  (scenario: Scenario): Scenario => ({
    ...scenario,
    contacts: [{ contactId: 'call-1', channel: 'voice', direction: 'inbound', ...contact }],
  });

/** The CRM takes three seconds to find anybody. */
const slowly = (scenario: Scenario): Scenario => ({
  ...scenario,
  faults: [{ port: 'crm', method: 'search', mode: 'slow', ms: 3000 }],
});

const open = (recordId: string) => ({ type: 'sobject', params: { recordId } });

describe('inbound screen pop', () => {
  it('opens the only person who has the number, in whatever style it is written', async () => {
    expect(pops(await play())).toEqual([open('003A00000000001')]);
  });

  it('lets the agent choose where several people have the number', async () => {
    expect(pops(await play(calledBy({ phone: '+12065550142' })))).toEqual([
      { type: 'search', params: { searchString: '+12065550142' } },
    ]);
  });

  it('opens a form for a new contact where nobody has the number', async () => {
    expect(pops(await play(calledBy({ phone: '+442079460000' })))).toEqual([
      {
        type: 'new_record_modal',
        params: { entityName: 'Contact', defaultFieldValues: { Phone: '+442079460000' } },
      },
    ]);
  });

  it('opens the record that the contact centre found, without a search', async () => {
    const played = await play(
      calledBy({ phone: '+12065550142', attributes: { recordId: '003A00000000002' } }),
    );
    expect(pops(played)).toEqual([open('003A00000000002')]);
    expect(did(played, 'crm', 'search')).toEqual([]);
  });

  it('looks for the number when that record cannot be opened', async () => {
    const played = await play((scenario) => ({
      ...calledBy({ phone: '+12065550100', attributes: { recordId: '003A00000000002' } })(scenario),
      faults: [{ port: 'console', method: 'screenPop', mode: 'error' }],
    }));
    expect(steps(played)).toEqual(
      expect.arrayContaining(['popRecord failure', 'find success', 'popCaller failure']),
    );
    expect(played.code).toBe(2);
  });

  it('opens nothing where the caller withholds the number, and says so', async () => {
    const played = await play(calledBy({}));
    expect(pops(played)).toEqual([]);
    expect(steps(played).at(-1)).toBe('noteWithheld done');
    expect(ends(played)).toEqual(['completed at 0']);
  });

  it('opens the caller late where the CRM takes three seconds', async () => {
    const played = await play(slowly);
    expect(pops(played)).toEqual([open('003A00000000001')]);
    expect(ends(played)).toEqual(['completed at 3000']);
  });

  it('opens nothing when the caller hangs up before the CRM has answered', async () => {
    const played = await play((scenario) => ({
      ...slowly(scenario),
      events: [
        { at: 0, source: 'voice-contact', event: 'onConnecting', contactId: 'call-1' },
        { at: 1200, source: 'voice-contact', event: 'onMissed', contactId: 'call-1' },
        { at: 1200, source: 'voice-contact', event: 'onDestroy', contactId: 'call-1' },
      ],
    }));
    expect(pops(played)).toEqual([]);
    expect(ends(played)).toEqual(['cancelled at 1200']);
  });

  it('goes on without the CRM when it fails, and says why', async () => {
    const played = await play((scenario) => ({
      ...scenario,
      faults: [{ port: 'crm', method: 'search', mode: 'error' }],
    }));
    expect(pops(played)).toEqual([]);
    expect(did(played, 'log', 'write')).toEqual([
      { level: 'warn', message: expect.stringContaining('could not be looked up') },
    ]);
    expect(ends(played)).toEqual(['completed at 0']);
  });

  it('leaves the screen alone when the agent is the one who calls', async () => {
    expect(pops(await play(calledBy({ phone: '+12065550100', direction: 'outbound' })))).toEqual(
      [],
    );
  });
});
