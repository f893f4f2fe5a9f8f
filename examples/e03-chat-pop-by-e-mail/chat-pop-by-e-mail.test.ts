import type { Scenario } from '@offhook/host-simulated';
import { describe, expect, it } from 'vitest';
import { did, ends, exampleAt, pops, steps } from '../play.ts';

const play = exampleAt(import.meta.url);

const typed =
  (email?: string) =>
  (scenario: Scenario): Scenario => ({
    ...scenario,
    contacts: [
      {
        contactId: 'chat-1',
        channel: 'chat',
        ...(email !== undefined && { attributes: { email } }),
      },
    ],
  });

describe('chat pop by e-mail address', () => {
  it('opens the person, whatever blanks and capitals the address was typed with', async () => {
    expect(pops(await play())).toEqual([
      { type: 'sobject', params: { recordId: '003A00000000001' } },
    ]);
  });

  it('lets the agent choose where two persons share one e-mail address', async () => {
    expect(pops(await play(typed('office@example.org')))).toEqual([
      { type: 'search', params: { searchString: 'office@example.org' } },
    ]);
  });

  it('opens a form for a new contact where nobody has the address', async () => {
    expect(pops(await play(typed('New@Example.com')))).toEqual([
      {
        type: 'new_record_modal',
        params: { entityName: 'Contact', defaultFieldValues: { Email: 'new@example.com' } },
      },
    ]);
  });

  it.each([undefined, '', 'lin@', 'lin lee@example.com', 'n/a'])(
    'looks nobody up for “%s”, which is no address',
    async (email) => {
      const played = await play(typed(email));
      expect(did(played, 'crm', 'search')).toEqual([]);
      expect(steps(played).at(-1)).toBe('noteNoAddress done');
    },
  );

  it('opens nothing where the chat is gone before the CRM has answered', async () => {
    const played = await play((scenario) => ({
      ...scenario,
      events: [
        ...(scenario.events ?? []),
        { at: 500, source: 'chat-contact', event: 'onDestroy', contactId: 'chat-1' },
      ],
      faults: [{ port: 'crm', method: 'search', mode: 'slow', ms: 3000 }],
    }));
    expect(pops(played)).toEqual([]);
    expect(ends(played)).toEqual(['cancelled at 500']);
  });
});
