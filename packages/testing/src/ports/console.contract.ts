import type { ConsolePort } from '@offhook/contract';
import { expect } from 'vitest';
import { answerOf, failureOf, settled } from './answer-of.ts';
import { holdLaws, type Lacking, type Law } from './hold-laws.ts';

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

type ConsoleLaw = Law<MakeConsolePort, ConsolePort>;

const findsLin = ['(206) 555-0100', '+12065550100', '2065550100', 'lin@example.com'];
const findsNobody = ['2065550123', '', '   '];

const searches: readonly ConsoleLaw[] = [
  ...findsLin.map(
    (searchParams): ConsoleLaw => ({
      title: `opens the one record that "${searchParams}" finds, and answers with it`,
      holds: async (make) => {
        const { port, linId } = await make();
        const found = await answerOf(port.searchAndScreenPop({ searchParams, ...inbound }));
        expect(Object.keys(found)).toEqual([linId]);
        expect(found[linId]).toMatchObject({ Id: linId, Name: 'Lin Lee', RecordType: 'Contact' });
        await expect
          .poll(() => answerOf(port.getAppViewInfo()))
          .toMatchObject({
            recordId: linId,
            recordName: 'Lin Lee',
            objectType: 'Contact',
          });
      },
    }),
  ),
  ...findsNobody.map(
    (searchParams): ConsoleLaw => ({
      title: `answers with nothing to "${searchParams}" and opens nothing`,
      holds: async (make) => {
        const { port } = await make();
        expect(await answerOf(port.searchAndScreenPop({ searchParams, ...inbound }))).toEqual({});
        expect((await answerOf(port.getAppViewInfo())).recordId).toBeUndefined();
      },
    }),
  ),
  {
    title: 'answers with all hits where there are many',
    holds: async (make) => {
      const { port, moeIds } = await make();
      const searchParams = '+12065550199';
      const found = await answerOf(port.searchAndScreenPop({ searchParams, ...inbound }));
      expect(Object.keys(found).sort()).toEqual([...moeIds].sort());
    },
  },

  {
    title: 'opens nothing when deferred, and says what could be opened where one record fits',
    holds: async (make) => {
      const { port, linId } = await make();
      const search = { ...inbound, deferred: true };
      const one = await answerOf(
        port.searchAndScreenPop({ ...search, searchParams: '2065550100' }),
      );
      expect(one['SCREEN_POP_DATA']).toMatchObject({
        type: 'sobject',
        params: { recordId: linId },
      });
      const none = await answerOf(
        port.searchAndScreenPop({ ...search, searchParams: '2065550123' }),
      );
      expect(none).toEqual({});
      expect((await answerOf(port.getAppViewInfo())).recordId).toBeUndefined();
    },
  },
];

const tabs: readonly ConsoleLaw[] = [
  {
    title: 'opens, focuses, describes and closes tabs',
    needs: ['openPrimaryTab', 'focusPrimaryTabById', 'closeTab', 'getPageInfo'],
    holds: async (make) => {
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
    },
  },

  {
    title: 'opens a subtab within a primary tab',
    needs: ['openPrimaryTab', 'openSubtab'],
    holds: async (make) => {
      const { port, linId } = await make();
      const primary = await answerOf(port.openPrimaryTab({ url: '/lightning/page/home' }));
      const url = `/lightning/r/Contact/${linId}/view`;
      const subtab = await answerOf(port.openSubtab({ primaryTabId: primary.id, url }));
      expect(subtab.id).not.toBe(primary.id);
      expect(await answerOf(port.getPrimaryTabIds())).toEqual([primary.id]);
      expect(await answerOf(port.getFocusedSubtabObjectId())).toEqual({ id: linId });
    },
  },

  {
    title: 'fails for a tab that is not there',
    needs: ['openSubtab', 'focusPrimaryTabById', 'closeTab', 'getPageInfo'],
    holds: async (make) => {
      const { port } = await make();
      await failureOf(port.closeTab({ id: 'ctab404' }));
      await failureOf(port.focusPrimaryTabById({ id: 'ctab404' }));
      await failureOf(port.getPageInfo({ tabId: 'ctab404' }));
      await failureOf(port.openSubtab({ primaryTabId: 'ctab404', url: '/lightning/page/home' }));
    },
  },
];

const panel: readonly ConsoleLaw[] = [
  {
    title: 'shows and hides the softphone panel and gives it a size',
    holds: async (make) => {
      const { port } = await make();
      await answerOf(port.setSoftphonePanelVisibility({ visible: false }));
      expect(await answerOf(port.isSoftphonePanelVisible())).toEqual({ visible: false });
      await answerOf(port.setSoftphonePanelVisibility({ visible: true }));
      expect(await answerOf(port.isSoftphonePanelVisible())).toEqual({ visible: true });
      await answerOf(port.setSoftphonePanelHeight({ heightPX: 400 }));
      await answerOf(port.setSoftphonePanelWidth({ widthPX: 300 }));
    },
  },

  {
    title: 'turns click-to-dial on and off, and refreshes the view',
    holds: async (make) => {
      const { port } = await make();
      await answerOf(port.enableClickToDial());
      await answerOf(port.disableClickToDial());
      await answerOf(port.refreshView());
    },
  },

  {
    title: 'answers with the layout of the softphone',
    holds: async (make) => {
      const layout = await answerOf((await make()).port.getSoftphoneLayout());
      expect(Object.keys(layout).sort()).toEqual(['Inbound', 'Internal', 'Outbound']);
    },
  },
];

const pops: readonly ConsoleLaw[] = [
  {
    title: 'opens a record',
    holds: async (make) => {
      const { port, linId } = await make();
      await answerOf(port.screenPop({ type: 'sobject', params: { recordId: linId } }));
      await expect.poll(() => answerOf(port.getAppViewInfo())).toMatchObject({ recordId: linId });
    },
  },

  {
    title: 'refuses to open a record without an id',
    holds: async (make) => {
      const { port } = await make();
      await failureOf(port.screenPop({ type: 'sobject', params: { recordId: '' } }));
    },
  },

  {
    title: 'does nothing before somebody subscribes',
    holds: async (make) => {
      const { port, linId } = await make();
      port.screenPop({ type: 'sobject', params: { recordId: linId } });
      await settled();
      expect((await answerOf(port.getAppViewInfo())).recordId).toBeUndefined();
    },
  },
];

const work: readonly ConsoleLaw[] = [
  {
    title: 'completes work of a sales cadence',
    needs: ['completeWork'],
    holds: async (make) => {
      const { port } = await make();
      const done = { workId: '7W0000000000001AAA', attributes: { taskId: '00T000000000001AAA' } };
      await answerOf(port.completeWork(done));
    },
  },

  {
    title: 'changes the presence of the agent in the CRM',
    needs: ['getServicePresenceStatusId', 'setServicePresenceStatus', 'login', 'logout'],
    holds: async (make) => {
      const { port, otherStatusId } = await make();
      await answerOf(port.setServicePresenceStatus({ statusId: otherStatusId }));
      expect((await answerOf(port.getServicePresenceStatusId())).statusId).toBe(otherStatusId);
      await failureOf(port.setServicePresenceStatus({ statusId: 'nothing' }));
      await answerOf(port.logout());
      await failureOf(port.getServicePresenceStatusId());
      await answerOf(port.login({ statusId: otherStatusId }));
      expect((await answerOf(port.getServicePresenceStatusId())).statusId).toBe(otherStatusId);
    },
  },

  {
    title: 'answers with the workload of the agent',
    needs: ['getAgentWorkload'],
    holds: async (make) => {
      const workload = await answerOf((await make()).port.getAgentWorkload());
      expect(workload.configuredCapacity).toBeGreaterThan(0);
      expect(workload.currentWorkload).toBeGreaterThanOrEqual(0);
    },
  },
];

/** What every host's console port does. */
export const consolePortContract = (
  make: MakeConsolePort,
  lacking: Lacking<ConsolePort> = {},
): void => {
  holdLaws('a console port', [...pops, ...searches, ...panel, ...tabs, ...work], make, lacking);
};
