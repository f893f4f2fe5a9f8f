import type { Scenario } from '@offhook/host-simulated';
import { describe, expect, it } from 'vitest';
import { created, did, ends, exampleAt, steps } from '../play.ts';

const play = exampleAt(import.meta.url);

/** The moments, in milliseconds, at which a number is clicked; 0 is midnight UTC, 16:00 in Seattle. */
const clicked =
  (number: string, ...moments: readonly number[]) =>
  (scenario: Scenario): Scenario => ({
    ...scenario,
    events: (moments.length === 0 ? [0] : moments).map((at) => ({
      at,
      source: 'crm-desktop',
      event: 'onClickToDial',
      payload: { number },
    })),
  });

const hours = 3_600_000;
const allowed = '(206) 555-0100';
const refusal = (number: string, why: string) => [
  expect.objectContaining({ Subject: `Call not placed - ${number} - ${why}` }),
];

const dialled = (played: Awaited<ReturnType<typeof play>>) => did(played, 'agent', 'connect');

describe('click-to-dial with guard', () => {
  it('calls who may be called, in the name of the queue for that place', async () => {
    const played = await play(clicked(allowed));
    expect(dialled(played)).toEqual([
      {
        endpoint: { type: 'phone_number', phoneNumber: '+12065550100' },
        queueARN: 'arn:simulated:queue/sales',
      },
    ]);
    expect(created(played)).toEqual([]);
  });

  it.each([
    ['do not call', '(206) 555-0142', '+12065550142'],
    ['consent withdrawn', '415 555 0199', '+14155550199'],
    ['outside calling hours', '+49 30 901820', '+4930901820'],
    ['unknown place', '+81 3 1234 5678', '+81312345678'],
    ['no phone number', 'ext. 12', 'ext. 12'],
  ])('blocks with “%s”, keeps that on record and tells the agent', async (why, number, written) => {
    const played = await play(clicked(number));
    expect(dialled(played)).toEqual([]);
    expect(created(played)).toEqual(refusal(written, why));
    expect(did(played, 'ui', 'toast')).toEqual([
      { message: expect.stringMatching(/^Not called: /), level: 'warning' },
    ]);
  });

  it('asks everybody who has the number, not only the first', async () => {
    const played = await play((scenario) => ({
      ...clicked(allowed)(scenario),
      crm: {
        ...scenario.crm,
        Lead: [{ LastName: 'Lee', Company: 'Lee', Phone: '206-555-0100', DoNotCall: true }],
      },
    }));
    expect(dialled(played)).toEqual([]);
    expect(created(played)).toEqual(refusal('+12065550100', 'do not call'));
  });

  it('calls when it is a decent hour there, by the clock of the place', async () => {
    expect(dialled(await play(clicked('+49 30 901820', 9 * hours)))).toHaveLength(1);
    expect(dialled(await play(clicked(allowed, 9 * hours)))).toEqual([]);
  });

  it('places one call for a double click', async () => {
    const played = await play(clicked(allowed, 0, 180));
    expect(dialled(played)).toHaveLength(1);
    expect(ends(played)).toEqual(['completed at 0', 'dropped at 180']);
  });

  it('ignores a click on another number while one is being checked', async () => {
    const played = await play((scenario) => ({
      ...scenario,
      events: [
        ...(clicked(allowed)(scenario).events ?? []),
        ...(clicked('(206) 555-0111', 500)(scenario).events ?? []),
      ],
      faults: [{ port: 'crm', method: 'search', mode: 'slow', ms: 3000 }],
    }));
    expect(dialled(played)).toHaveLength(1);
    expect(ends(played)).toEqual(['dropped at 500', 'completed at 3000']);
  });

  it('blocks where the CRM has not answered in time', async () => {
    const played = await play((scenario) => ({
      ...clicked(allowed)(scenario),
      faults: [{ port: 'crm', method: 'search', mode: 'slow', ms: 8000 }],
    }));
    expect(dialled(played)).toEqual([]);
    expect(ends(played)).toEqual(['timed-out at 5000']);
    expect(played.code).toBe(2);
  });

  it('blocks where the CRM fails, and keeps that on record', async () => {
    const played = await play((scenario) => ({
      ...clicked(allowed)(scenario),
      faults: [{ port: 'crm', method: 'search', mode: 'error' }],
    }));
    expect(dialled(played)).toEqual([]);
    expect(created(played)).toEqual(refusal('+12065550100', 'CRM did not answer'));
  });

  it('tells the agent why the contact centre refuses to call', async () => {
    const played = await play((scenario) => ({
      ...clicked('+49 30 901820', 9 * hours)(scenario),
      agent: { dialableCountries: ['us'] },
    }));
    expect(steps(played).at(-1)).toBe('sayFailed done');
  });
});
