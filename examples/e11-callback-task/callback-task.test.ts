import type { JsonRecord } from '@offhook/contract';
import type { Scenario } from '@offhook/host-simulated';
import { describe, expect, it } from 'vitest';
import { created, did, exampleAt, pops } from '../play.ts';

const play = exampleAt(import.meta.url);

/** The agent submits the button's form with these values. */
const submitted =
  (payload: JsonRecord) =>
  (scenario: Scenario): Scenario => ({
    ...scenario,
    events: (scenario.events ?? []).map((event) =>
      event.event === 'onExecute' ? { ...event, payload } : event,
    ),
  });

describe('callback task', () => {
  it('makes a task for the person who has the number, opens it and says when it is due', async () => {
    const played = await play();
    expect(created(played)).toEqual([
      {
        Subject: 'Call back - +12065550142',
        CallObject: 'call-1',
        Type: 'Call',
        Status: 'Not Started',
        Priority: 'High',
        WhoId: '003A00000000002',
        ActivityDate: '1970-01-05',
        Description: 'Wants an offer for two bikes',
        IsReminderSet: true,
        ReminderDateTime: '1970-01-05T09:00:00.000Z',
      },
    ]);
    expect(pops(played)).toHaveLength(1);
    expect(did(played, 'ui', 'toast')).toEqual([
      { message: 'Callback to +12065550142 is due on 1970-01-05.', level: 'success' },
    ]);
  });

  it('takes the number that was typed in where it differs from that of the call', async () => {
    expect(created(await play(submitted({ phone: '+44 20 7946 0000' })))).toEqual([
      expect.objectContaining({ Subject: 'Call back - +442079460000' }),
    ]);
  });

  it.each([{}, { phone: '' }])(
    'calls back the caller on the next working day where %j was filled in',
    async (values) => {
      expect(created(await play(submitted(values)))).toEqual([
        expect.objectContaining({
          Subject: 'Call back - +12065550100',
          WhoId: '003A00000000001',
          ActivityDate: '1970-01-02',
        }),
      ]);
    },
  );

  it('makes a task without a person where nobody has the number', async () => {
    const [task] = created(await play(submitted({ phone: '+442079460000' })));
    expect(task).not.toHaveProperty('WhoId');
  });

  it('makes nothing when the agent cancels, since nothing is submitted then', async () => {
    const played = await play((scenario) => ({
      ...scenario,
      events: (scenario.events ?? []).filter(({ event }) => event !== 'onExecute'),
    }));
    expect(played.trace).toEqual([]);
  });

  it('asks for a number where neither the call nor the form has one', async () => {
    const played = await play((scenario) => ({
      ...submitted({})(scenario),
      contacts: [{ contactId: 'call-1', channel: 'voice', direction: 'inbound' }],
    }));
    expect(created(played)).toEqual([]);
    expect(did(played, 'ui', 'toast')).toEqual([
      { message: 'Type in the number to call back.', level: 'warning' },
    ]);
  });

  it('asks the agent to note it down where the CRM fails', async () => {
    const played = await play((scenario) => ({
      ...scenario,
      faults: [{ port: 'crm', method: 'create', mode: 'error' }],
    }));
    expect(pops(played)).toEqual([]);
    expect(did(played, 'ui', 'toast')).toEqual([
      { message: expect.stringContaining('could not be saved'), level: 'error' },
    ]);
  });
});
