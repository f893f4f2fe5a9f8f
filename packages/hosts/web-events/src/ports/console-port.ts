import type { ConsolePort } from '@offhook/contract';
import type { Observable } from 'rxjs';
import { z } from 'zod';
import type { Commands } from '../desk/commands.ts';
import type { Desk } from '../desk/desk.ts';
import { nothing, readAnswer } from './answers.ts';

const record = z.record(z.string(), z.json());
const tab = z.object({ id: z.string() });
const perhapsTab = z.object({ id: z.string().optional() });

/** What the methods of the console answer with; the others only say that they are done. */
const answers = {
  searchAndScreenPop: record,
  getAppViewInfo: z.looseObject({ url: z.string() }),
  getSoftphoneLayout: record,
  isSoftphonePanelVisible: z.object({ visible: z.boolean() }),
  openPrimaryTab: tab,
  openSubtab: tab,
  getPrimaryTabIds: z.array(z.string()),
  getFocusedPrimaryTabObjectId: perhapsTab,
  getFocusedSubtabObjectId: perhapsTab,
  getPageInfo: record,
  getServicePresenceStatusId: z.object({
    statusId: z.string(),
    statusName: z.string(),
    statusApiName: z.string(),
  }),
  getAgentWorkload: z.object({ configuredCapacity: z.number(), currentWorkload: z.number() }),
} as const satisfies Partial<Record<keyof ConsolePort, z.ZodType>>;

const deeds = [
  'screenPop',
  'enableClickToDial',
  'disableClickToDial',
  'setSoftphonePanelVisibility',
  'setSoftphonePanelHeight',
  'setSoftphonePanelWidth',
  'refreshView',
  'completeWork',
  'closeTab',
  'focusPrimaryTabById',
  'setServicePresenceStatus',
  'login',
  'logout',
] as const satisfies readonly (keyof ConsolePort)[];

type Methods = Readonly<Record<string, (args?: object) => Observable<unknown>>>;

/** The console of the page around the softphone, as far as the page offers it: every method is a command of the same name. */
export const consolePort = (desk: Desk, commands: Commands): ConsolePort => {
  const ask = (method: string, args?: object) =>
    commands.ask(`console.${method}`, args ? { args } : {});
  const asking: Methods = Object.fromEntries([
    ...deeds.map((method) => [method, (args?: object) => ask(method, args).pipe(nothing)]),
    ...Object.entries(answers).map(([method, schema]) => [
      method,
      (args?: object) => ask(method, args).pipe(readAnswer<unknown>(`console.${method}`, schema)),
    ]),
  ]);
  return { events$: desk.consoleEvents$.asObservable(), ...asking } as unknown as ConsolePort; // cast: the two tables name each method once, which the contract's tests hold
};
