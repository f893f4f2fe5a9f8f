import type { ConsolePort } from '@offhook/contract';
import { describe, expect, test } from 'vitest';
import { answerOf, failureOf, type Lacking, settled } from './laws.ts';

/** What the console of a test shows when it begins: click-to-dial is off, no tab is open. */
export interface ConsoleSituation {
  readonly port: ConsolePort;
  /** The id of the contact Lin Lee, lin@example.com, (206) 555-0100. */
  readonly linId: string;
  /** The ids of two contacts named Moe, both (206) 555-0199. */
  readonly moeIds: readonly [string, string];
  /** The id of a presence status that is not the present one. */
  readonly otherStatusId: string;
}

export type MakeConsolePort = () => ConsoleSituation | Promise<ConsoleSituation>;

const inbound = { callType: 'inbound' } as const;

const searches = (make: MakeConsolePort): void => {
  test.each(['(206) 555-0100', '+12065550100', '2065550100', 'lin@example.com'])(
    'opens the one record that "%s" finds, and answers with it',
    async (searchParams) => {
      const { port, linId } = await make();
      const found = await answerOf(port.searchAndScreenPop({ searchParams, ...inbound }));
      expect(Object.keys(found)).toEqual([linId]);
      expect(found[linId]).toMatchObject({ Id: linId, Name: 'Lin Lee', RecordType: 'Contact' });
      expect(await answerOf(port.getAppViewInfo())).toMatchObject({
        recordId: linId,
        recordName: 'Lin Lee',
        objectType: 'Contact',
      });
    },
  );

  test.each(['2065550123', '', '   '])(
    'answers with nothing to "%s" and opens nothing',
    async (searchParams) => {
      const { port } = await make();
      expect(await answerOf(port.searchAndScreenPop({ searchParams, ...inbound }))).toEqual({});
      expect(await answerOf(port.getPrimaryTabIds())).toEqual([]);
    },
  );

  test('answers with all hits where there are many', async () => {
    const { port, moeIds } = await make();
    const searchParams = '+12065550199';
    const found = await answerOf(port.searchAndScreenPop({ searchParams, ...inbound }));
    expect(Object.keys(found).sort()).toEqual([...moeIds].sort());
  });

  test('opens nothing when deferred, and says what could be opened where one record fits', async () => {
    const { port, linId } = await make();
    const search = { ...inbound, deferred: true };
    const one = await answerOf(port.searchAndScreenPop({ ...search, searchParams: '2065550100' }));
    expect(one['SCREEN_POP_DATA']).toMatchObject({ type: 'sobject', params: { recordId: linId } });
    const none = await answerOf(port.searchAndScreenPop({ ...search, searchParams: '2065550123' }));
    expect(none).toEqual({});
    expect(await answerOf(port.getPrimaryTabIds())).toEqual([]);
  });
};

const tabs = (make: MakeConsolePort): void => {
  test('opens, focuses, describes and closes tabs', async () => {
    const { port, linId } = await make();
    const first = await answerOf(
      port.openPrimaryTab({ url: `/lightning/r/Contact/${linId}/view` }),
    );
    const second = await answerOf(port.openPrimaryTab({ url: '/lightning/page/home' }));
    expect(await answerOf(port.getPrimaryTabIds())).toEqual([first.id, second.id]);
    expect(await answerOf(port.getFocusedPrimaryTabObjectId())).toEqual({});
    await answerOf(port.focusPrimaryTabById({ id: first.id }));
    expect(await answerOf(port.getFocusedPrimaryTabObjectId())).toEqual({ id: linId });
    const info = await answerOf(port.getPageInfo({ tabId: first.id }));
    expect(info).toMatchObject({ objectId: linId });
    expect(info['url']).toContain(linId);
    await answerOf(port.closeTab({ id: first.id }));
    expect(await answerOf(port.getPrimaryTabIds())).toEqual([second.id]);
  });

  test('opens a subtab within a primary tab', async () => {
    const { port, linId } = await make();
    const primary = await answerOf(port.openPrimaryTab({ url: '/lightning/page/home' }));
    const url = `/lightning/r/Contact/${linId}/view`;
    const subtab = await answerOf(port.openSubtab({ primaryTabId: primary.id, url }));
    expect(subtab.id).not.toBe(primary.id);
    expect(await answerOf(port.getPrimaryTabIds())).toEqual([primary.id]);
    expect(await answerOf(port.getFocusedSubtabObjectId())).toEqual({ id: linId });
  });

  test('fails for a tab that is not there', async () => {
    const { port } = await make();
    await failureOf(port.closeTab({ id: 'ctab404' }));
    await failureOf(port.focusPrimaryTabById({ id: 'ctab404' }));
    await failureOf(port.getPageInfo({ tabId: 'ctab404' }));
    await failureOf(port.openSubtab({ primaryTabId: 'ctab404', url: '/lightning/page/home' }));
  });
};

const panel = (make: MakeConsolePort): void => {
  test('shows and hides the softphone panel and gives it a size', async () => {
    const { port } = await make();
    await answerOf(port.setSoftphonePanelVisibility({ visible: false }));
    expect(await answerOf(port.isSoftphonePanelVisible())).toEqual({ visible: false });
    await answerOf(port.setSoftphonePanelVisibility({ visible: true }));
    expect(await answerOf(port.isSoftphonePanelVisible())).toEqual({ visible: true });
    await answerOf(port.setSoftphonePanelHeight({ heightPX: 400 }));
    await answerOf(port.setSoftphonePanelWidth({ widthPX: 300 }));
  });

  test('turns click-to-dial on and off, and refreshes the view', async () => {
    const { port } = await make();
    await answerOf(port.enableClickToDial());
    await answerOf(port.disableClickToDial());
    await answerOf(port.refreshView());
  });

  test('answers with the layout of the softphone', async () => {
    const layout = await answerOf((await make()).port.getSoftphoneLayout());
    expect(Object.keys(layout).sort()).toEqual(['Inbound', 'Internal', 'Outbound']);
  });
};

/** What every host's console port does. */
export const consolePortContract = (
  make: MakeConsolePort,
  { lacks = [] }: Lacking<ConsolePort> = {},
): void => {
  const has = (...methods: readonly (keyof ConsolePort)[]): boolean =>
    !methods.some((method) => lacks.includes(method));

  describe('a console port', () => {
    test('opens a record', async () => {
      const { port, linId } = await make();
      await answerOf(port.screenPop({ type: 'sobject', params: { recordId: linId } }));
      expect((await answerOf(port.getAppViewInfo())).recordId).toBe(linId);
    });

    test('refuses to open a record without an id', async () => {
      const { port } = await make();
      await failureOf(port.screenPop({ type: 'sobject', params: { recordId: '' } }));
    });

    test('does nothing before somebody subscribes', async () => {
      const { port, linId } = await make();
      port.screenPop({ type: 'sobject', params: { recordId: linId } });
      await settled();
      expect((await answerOf(port.getAppViewInfo())).recordId).toBeUndefined();
    });

    searches(make);
    panel(make);
    if (has('openPrimaryTab', 'openSubtab', 'closeTab', 'getPageInfo')) tabs(make);

    test.runIf(has('completeWork'))('completes work of a sales cadence', async () => {
      const { port } = await make();
      const work = { workId: '7W0000000000001AAA', attributes: { taskId: '00T000000000001AAA' } };
      await answerOf(port.completeWork(work));
    });

    test.runIf(has('getServicePresenceStatusId', 'setServicePresenceStatus', 'login', 'logout'))(
      'changes the presence of the agent in the CRM',
      async () => {
        const { port, otherStatusId } = await make();
        await answerOf(port.setServicePresenceStatus({ statusId: otherStatusId }));
        expect((await answerOf(port.getServicePresenceStatusId())).statusId).toBe(otherStatusId);
        await failureOf(port.setServicePresenceStatus({ statusId: 'nothing' }));
        await answerOf(port.logout());
        await failureOf(port.getServicePresenceStatusId());
        await answerOf(port.login({ statusId: otherStatusId }));
        expect((await answerOf(port.getServicePresenceStatusId())).statusId).toBe(otherStatusId);
      },
    );

    test.runIf(has('getAgentWorkload'))('answers with the workload of the agent', async () => {
      const workload = await answerOf((await make()).port.getAgentWorkload());
      expect(workload.configuredCapacity).toBeGreaterThan(0);
      expect(workload.currentWorkload).toBeGreaterThanOrEqual(0);
    });
  });
};
