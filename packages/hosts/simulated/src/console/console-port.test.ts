import { failureOf } from '@offhook/testing/ports';
import { firstValueFrom } from 'rxjs';
import { expect, test } from 'vitest';
import { createSimulation, type Simulation } from '../index.ts';

const crm = {
  Account: [{ Id: '001A', Name: 'Lee Works', IsPersonAccount: true, PersonContactId: '003P' }],
  Contact: [
    { Id: '003A', Name: 'Lin Lee', Phone: '(206) 555-0100', Email: 'lin@example.com' },
    { Id: '003B', Name: 'Max Moe', Phone: '+12065550199' },
    { Id: '003C', Name: 'Mia Moe', HomePhone: '206.555.0199' },
  ],
  Case: [{ Id: '500A', CaseNumber: '00001001', Subject: 'Late order' }],
};

const listen = ({ host }: Simulation): unknown[] => {
  const told: unknown[] = [];
  host.ports.console.events$.subscribe(({ event, payload }) => told.push([event, payload]));
  return told;
};

const pop = (simulation: Simulation, searchParams: string, deferred = false) =>
  firstValueFrom(
    simulation.host.ports.console.searchAndScreenPop({
      searchParams,
      callType: 'inbound',
      deferred,
    }),
  );

test('one hit opens its record in a tab and tells where the agent is now', async () => {
  const simulation = createSimulation({ crm });
  const told = listen(simulation);
  const found = await pop(simulation, '+12065550100');
  expect(found['003A']).toEqual({
    Id: '003A',
    Name: 'Lin Lee',
    Phone: '(206) 555-0100',
    Email: 'lin@example.com',
    RecordType: 'Contact',
  });
  expect(simulation.state$.value.tabs).toMatchObject([
    { id: 'ctab1', kind: 'record', recordId: '003A', label: 'Lin Lee' },
  ]);
  expect(told).toMatchObject([['onNavigationChange', { recordId: '003A', recordName: 'Lin Lee' }]]);
});

test('many hits open a search page that lists them', async () => {
  const simulation = createSimulation({ crm });
  expect(Object.keys(await pop(simulation, '2065550199'))).toEqual(['003B', '003C']);
  expect(simulation.state$.value.tabs).toMatchObject([
    { kind: 'search', label: 'Search: 2065550199', hits: ['003B', '003C'] },
  ]);
});

test.each(['2065550123', 'nobody', '', ' '])(
  'no hit for "%s" is an empty answer and no tab',
  async (text) => {
    const simulation = createSimulation({ crm });
    expect(await pop(simulation, text)).toEqual({});
    expect(simulation.state$.value.tabs).toEqual([]);
  },
);

test('a deferred search opens nothing; its single hit says what screenPop can open as it is', async () => {
  const simulation = createSimulation({ crm });
  const one = await pop(simulation, '00001001', true);
  expect(one['SCREEN_POP_DATA']).toEqual({ type: 'sobject', params: { recordId: '500A' } });
  expect(one['500A']).toMatchObject({ Name: '00001001', RecordType: 'Case' });
  expect(await pop(simulation, '2065550199', true)).not.toHaveProperty('SCREEN_POP_DATA');
  expect(await pop(simulation, 'nobody', true)).toEqual({});
  expect(simulation.state$.value.tabs).toEqual([]);
});

test('a record that is open already is brought to the front', async () => {
  const simulation = createSimulation({ crm });
  simulation.navigate({ recordId: '003A' });
  simulation.navigate({ recordId: '500A' });
  await pop(simulation, 'lin@example.com');
  const { tabs, console: seen } = simulation.state$.value;
  expect(tabs).toHaveLength(2);
  expect(seen.focusedTabId).toBe('ctab1');
});

test.each([
  [{ type: 'url', params: { url: '/lightning/page/home' } }, 'url'],
  [{ type: 'objecthome', params: { scope: 'Account' } }, 'object-home'],
  [{ type: 'list', params: { listViewId: '00B', scope: 'Case' } }, 'list'],
  [{ type: 'search', params: { searchString: 'Lin' } }, 'search'],
  [
    {
      type: 'new_record_modal',
      params: { entityName: 'Case', defaultFieldValues: { Origin: 'Phone' } },
    },
    'new-record',
  ],
  [{ type: 'flow', params: { flowDevName: 'Verify' } }, 'flow'],
] as const)('a screen pop opens %j as a tab of kind %s', async (screenPop, kind) => {
  const { host, state$ } = createSimulation({ crm });
  await firstValueFrom(host.ports.console.screenPop(screenPop));
  expect(state$.value.tabs).toMatchObject([{ kind }]);
});

test('a new record opens with its default values, each time anew', async () => {
  const { host, state$ } = createSimulation({ crm });
  const params = { entityName: 'Case', defaultFieldValues: { Origin: 'Phone' } };
  for (const _time of [1, 2]) {
    await firstValueFrom(host.ports.console.screenPop({ type: 'new_record_modal', params }));
  }
  expect(state$.value.tabs.map((tab) => tab.defaultFieldValues)).toEqual([
    { Origin: 'Phone' },
    { Origin: 'Phone' },
  ]);
});

test.each([
  [{ type: 'sobject', params: { recordId: ' ' } }],
  [{ type: 'url', params: { url: '' } }],
  [{ type: 'search', params: { searchString: 'ab' } }],
] as const)('a screen pop of %j is refused', async (screenPop) => {
  const { host, state$ } = createSimulation({ crm });
  expect((await failureOf(host.ports.console.screenPop(screenPop))).code).toBe('invalid-param');
  expect(state$.value.tabs).toEqual([]);
});

test('closing the tab in front brings the one before it forward, then the home page', () => {
  const simulation = createSimulation({ crm });
  simulation.navigate({ recordId: '003A' });
  simulation.navigate({ recordId: '500A' });
  const told = listen(simulation);
  simulation.closeTab('ctab2');
  simulation.closeTab('ctab1');
  expect(told).toMatchObject([
    ['onNavigationChange', { recordId: '003A' }],
    ['onNavigationChange', { url: '/lightning/page/home' }],
  ]);
});

test('subtabs close with their primary tab', async () => {
  const { host, state$ } = createSimulation({ crm });
  const { console: port } = host.ports;
  const { id } = await firstValueFrom(port.openPrimaryTab({ url: '/lightning/page/home' }));
  const subtab = await firstValueFrom(port.openSubtab({ primaryTabId: id, url: '/x' }));
  expect(subtab.id).toBe('ctab1_1');
  await firstValueFrom(port.closeTab({ id }));
  expect(state$.value.tabs).toEqual([]);
});

test('a clicked number is told only while click-to-dial is on, with what the CRM knows of its record', async () => {
  const simulation = createSimulation({ crm });
  const told = listen(simulation);
  expect(simulation.clickToDial({ number: '2065550100', recordId: '001A' })).toBe(false);
  await firstValueFrom(simulation.host.ports.console.enableClickToDial());
  expect(simulation.clickToDial({ number: '2065550100', recordId: '001A' })).toBe(true);
  await firstValueFrom(simulation.host.ports.console.disableClickToDial());
  expect(simulation.clickToDial({ number: '2065550100' })).toBe(false);
  expect(told).toEqual([
    [
      'onClickToDial',
      {
        number: '2065550100',
        recordId: '001A',
        recordName: 'Lee Works',
        objectType: 'Account',
        personAccount: true,
        accountId: '001A',
        contactId: '003P',
      },
    ],
  ]);
});

test('work of a sales cadence is started, done and kept', async () => {
  const simulation = createSimulation();
  const told = listen(simulation);
  simulation.startHvsWork({ workId: '7W1', to: '+12065550100' });
  expect(told).toEqual([
    [
      'onHvsWorkStart',
      { workId: '7W1', completeWorkWhen: 'TaskSaved', attributes: { to: '+12065550100' } },
    ],
  ]);
  const attributes = { taskId: '00T1', disposition: 'Sold' };
  await firstValueFrom(simulation.host.ports.console.completeWork({ workId: '7W1', attributes }));
  expect(simulation.state$.value.completedWork).toEqual([
    { workId: '7W1', taskId: '00T1', disposition: 'Sold', wasConnected: true },
  ]);
});

test('presence and workload of the CRM are told when they change', () => {
  const simulation = createSimulation();
  const told = listen(simulation);
  simulation.setPresence('0N5000000000003AAA');
  simulation.setWorkload({ currentWorkload: 2 });
  simulation.acceptWork({ workItemId: '0Bz1', workId: '5001' });
  expect(told).toMatchObject([
    ['onStateChange', { statusApiName: 'Away' }],
    ['onWorkloadChanged', { ConfiguredCapacity: 5, PreviousWorkload: 0, NewWorkload: 2 }],
    ['onWorkAccepted', { workItemId: '0Bz1', workId: '5001' }],
  ]);
});
