import type { Scenario } from '@offhook/host-simulated';
import { describe, expect, it } from 'vitest';
import { did, exampleAt, pops } from '../play.ts';

const play = exampleAt(import.meta.url);

const callOf =
  (contact: object) =>
  (scenario: Scenario): Scenario => ({
    ...scenario,
    contacts: [{ contactId: 'call-1', channel: 'voice', direction: 'inbound', ...contact }],
  });

const typed = (caseNumber: string) => callOf({ phone: '+12065550100', attributes: { caseNumber } });

const form = (defaultFieldValues: object) => ({
  type: 'new_record_modal',
  params: { entityName: 'Case', defaultFieldValues },
});

const newCase = form({ Subject: 'Call from +12065550100', Origin: 'Phone' });

describe('pop the case or start one', () => {
  it.each(['1001', '00001001', '1001#'])('opens the open case for “%s”', async (number) => {
    expect(pops(await play(typed(number)))).toEqual([
      { type: 'sobject', params: { recordId: '500A00000000001' } },
    ]);
  });

  it('starts a follow-up, linked to it, for the number of a closed case', async () => {
    expect(pops(await play(typed('1002')))).toEqual([
      form({
        ParentId: '500A00000000002',
        Subject: 'Follow-up: Bell is missing',
        Origin: 'Phone',
      }),
    ]);
  });

  it.each(['4711', '', 'operator'])(
    'starts a new case for “%s”, which no case has',
    async (number) => {
      expect(pops(await play(typed(number)))).toEqual([newCase]);
    },
  );

  it('starts a new case where the CRM fails to tell', async () => {
    const played = await play((scenario) => ({
      ...scenario,
      faults: [{ port: 'crm', method: 'query', mode: 'error' }],
    }));
    expect(pops(played)).toEqual([newCase]);
  });

  it('starts a new case without a number in its subject where the caller withholds it', async () => {
    expect(pops(await play(callOf({})))).toEqual([form({ Subject: 'Call from', Origin: 'Phone' })]);
  });

  it('asks the CRM for digits alone, whatever was typed', async () => {
    const played = await play(typed("1' OR Name LIKE '%"));
    expect(did(played, 'crm', 'query')).toEqual([
      { soql: expect.stringContaining("CaseNumber = '00000001'") },
    ]);
  });

  it('does nothing when the agent is the one who calls', async () => {
    expect(pops(await play(callOf({ direction: 'outbound' })))).toEqual([]);
  });
});
