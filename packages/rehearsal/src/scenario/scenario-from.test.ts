import { loadAction, loadSource, manifests } from '@offhook/catalog';
import type { JsonRecord, RunEntry, RunnerNews } from '@offhook/contract';
import { lastValueFrom, toArray } from 'rxjs';
import { expect, test } from 'vitest';
import { rehearse } from '../play/rehearse.ts';
import { readScenario } from './read-scenario.ts';
import { scenarioFrom } from './scenario-from.ts';

const flow: JsonRecord = {
  offhook: 1,
  name: 'Reads a tier',
  triggers: [{ source: 'chat-contact', event: 'onConnected' }],
  nodes: {
    start: { kind: 'start', to: { done: ['tier'] } },
    tier: {
      action: 'get-contact-attribute',
      inputs: { attributeName: { value: 'tier' } },
      to: { done: ['end'] },
    },
    end: { kind: 'end' },
  },
};

const runOn = (scenario: object): Promise<RunnerNews> =>
  lastValueFrom(
    rehearse(
      { flow, scenario: JSON.parse(JSON.stringify(scenario)) },
      {
        manifests,
        loadAction,
        loadSource,
      },
    ).pipe(toArray()),
  ).then((news) => news.at(-1) as RunnerNews); // cast: a rehearsal tells something

const begun = (news: RunnerNews): RunEntry => {
  if (news.type !== 'ended') throw new Error('The rehearsal was refused.');
  return { ...news.run, type: 'run', t: news.run.began };
};

test('the event of a past run can be rehearsed: its contact is there again, with its attributes', async () => {
  const first = await runOn({
    contacts: [{ contactId: 'chat-7', channel: 'chat', attributes: { tier: 'gold' } }],
    events: [{ at: 500, source: 'chat-contact', event: 'onConnected', contactId: 'chat-7' }],
  });
  const scenario = scenarioFrom(begun(first));
  expect(readScenario(scenario, manifests)).toEqual({ scenario });
  expect(await runOn(scenario)).toMatchObject({
    type: 'ended',
    run: { status: 'completed', contactId: 'chat-7', steps: [{ output: { value: 'gold' } }] },
  });
});

test('of a run without a contact its payload is rehearsed', () => {
  const entry: RunEntry = {
    t: 0,
    type: 'run',
    run: 1,
    flow: 'Dials',
    trigger: 'crm-desktop.onClickToDial',
    payload: { number: '+12065550100' },
  };
  expect(scenarioFrom(entry)).toEqual({
    events: [
      {
        at: 0,
        source: 'crm-desktop',
        event: 'onClickToDial',
        payload: { number: '+12065550100' },
      },
    ],
  });
});
