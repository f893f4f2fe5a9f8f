import type { Scenario } from '@offhook/host-simulated';
import { describe, expect, it } from 'vitest';
import { did, ends, exampleAt, pops } from '../play.ts';

const play = exampleAt(import.meta.url);

const about =
  (subject: string) =>
  (scenario: Scenario): Scenario => ({
    ...scenario,
    contacts: [{ contactId: 'mail-1', channel: 'email', attributes: { subject } }],
  });

const newCase = (Subject: string) => ({
  type: 'new_record_modal',
  params: { entityName: 'Case', defaultFieldValues: { Subject, Origin: 'Email' } },
});
const brakes = { type: 'sobject', params: { recordId: '500A00000000001' } };

describe('e-mail triage', () => {
  it('opens and attaches the case, raises what is urgent and copies a reply', async () => {
    const played = await play();
    expect(pops(played)).toEqual([brakes]);
    expect(did(played, 'contact', 'updateAttributes')).toEqual([
      { attributes: { caseId: '500A00000000001', caseNumber: '00001001' } },
    ]);
    expect(did(played, 'crm', 'update')).toEqual([
      { type: 'Case', id: '500A00000000001', fields: { Priority: 'High' } },
    ]);
    expect(did(played, 'ui', 'copyToClipboard')).toEqual([
      { text: expect.stringContaining('case 00001001 (Brakes squeal)') },
    ]);
  });

  it('leaves the priority of what is not urgent', async () => {
    expect(did(await play(about('Case 00001002')), 'crm', 'update')).toEqual([]);
  });

  it('lets the agent choose where two numbers are in the subject', async () => {
    const played = await play(about('00001001 or was it 00001002?'));
    expect(pops(played)).toEqual([
      { type: 'search', params: { searchString: '00001001 OR 00001002' } },
    ]);
    expect(did(played, 'contact', 'updateAttributes')).toEqual([]);
  });

  it('takes the same number twice for one', async () => {
    expect(pops(await play(about('Re: 00001001 (was: 00001001)')))).toEqual([brakes]);
  });

  it.each(['Hello', '', 'Order 123456789', 'Case 00004711'])(
    'opens a form for a new case where the subject is “%s”',
    async (subject) => {
      expect(pops(await play(about(subject)))).toEqual([newCase(subject)]);
    },
  );

  it('says that it failed where the CRM does', async () => {
    const played = await play((scenario) => ({
      ...scenario,
      faults: [{ port: 'crm', method: 'query', mode: 'error' }],
    }));
    expect(ends(played)).toEqual(['failed at 2000']);
    expect(played.code).toBe(2);
  });
});
