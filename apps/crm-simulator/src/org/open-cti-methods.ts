import type { Json, JsonRecord, ScreenPop } from '@offhook/contract';
import { firstValueFrom } from 'rxjs';
import { z } from 'zod';
import type { Org } from './org.ts';

/** Answers one method of Open CTI; rejects with an ActionError. */
export type Method = (org: Org, args: unknown) => Promise<Json>;

const fieldsSchema = z.record(z.string(), z.json());
const visibleSchema = z.object({ visible: z.boolean() });
const popSchema = z.object({
  type: z.string(),
  params: fieldsSchema.default({}),
  defaultFieldValues: fieldsSchema.optional(),
});
const searchSchema = z.object({
  searchParams: z.string(),
  queryParams: z.string().optional(),
  defaultFieldValues: fieldsSchema.optional(),
  callType: z.string(),
  deferred: z.boolean().optional(),
});
const logSchema = z.object({
  value: z
    .object({ entityApiName: z.string().optional(), Id: z.string().optional() })
    .catchall(z.json()),
});
const workSchema = z.object({
  workId: z.string(),
  attributes: z.object({
    taskId: z.string(),
    disposition: z.string().optional(),
    wasConnected: z.boolean().optional(),
  }),
});
const apexSchema = z.object({
  apexClass: z.string(),
  methodName: z.string(),
  methodParams: z.string().optional(),
});

const without = <T extends object>(given: T): T =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T; // cast: only what is undefined is left out

const consoleOf = ({ simulation }: Org) => simulation.host.ports.console;

/** Answers what Open CTI answers for methods that have nothing to say. */
const nothing = async (done: Promise<unknown>): Promise<null> => {
  await done;
  return null;
};

const recordTypeOf = (org: Org, id: string): string => {
  const same = id.slice(0, 15);
  const all = Object.values(org.simulation.state$.value.records).flat();
  const record = all.find(({ Id }) => Id.slice(0, 15) === same);
  return record?.attributes.type ?? 'Task';
};

const saveLog: Method = async (org, args) => {
  const { entityApiName = '', Id, ...rest } = logSchema.parse(args).value;
  const fields = rest as JsonRecord; // cast: the schema's catchall is JSON
  const { crm } = org.simulation.host.ports;
  const saved$ =
    Id === undefined
      ? crm.create({ type: entityApiName, fields })
      : crm.update({ type: recordTypeOf(org, Id), id: Id, fields });
  return { recordId: (await firstValueFrom(saved$)).id };
};

const panelMethods: Readonly<Record<string, Method>> = {
  enableClickToDial: (org) => nothing(firstValueFrom(consoleOf(org).enableClickToDial())),
  disableClickToDial: (org) => nothing(firstValueFrom(consoleOf(org).disableClickToDial())),
  getAppViewInfo: async (org) => ({ ...(await firstValueFrom(consoleOf(org).getAppViewInfo())) }),
  getCallCenterSettings: async () => ({ '/reqGeneralInfo/reqInternalName': 'Offhook' }),
  getSoftphoneLayout: (org) => firstValueFrom(consoleOf(org).getSoftphoneLayout()),
  isSoftphonePanelVisible: (org) => firstValueFrom(consoleOf(org).isSoftphonePanelVisible()),
  notifyInitializationComplete: async () => null,
  refreshView: async (org) => {
    await firstValueFrom(consoleOf(org).refreshView());
    return true;
  },
  setSoftphonePanelVisibility: (org, args) =>
    nothing(firstValueFrom(consoleOf(org).setSoftphonePanelVisibility(visibleSchema.parse(args)))),
  setSoftphonePanelHeight: (org, args) =>
    nothing(
      firstValueFrom(
        consoleOf(org).setSoftphonePanelHeight(z.object({ heightPX: z.number() }).parse(args)),
      ),
    ),
  setSoftphonePanelWidth: (org, args) =>
    nothing(
      firstValueFrom(
        consoleOf(org).setSoftphonePanelWidth(z.object({ widthPX: z.number() }).parse(args)),
      ),
    ),
};

/** The methods of `sforce.opencti` that the org answers; listeners are the page's own matter. */
export const openCtiMethods: Readonly<Record<string, Method>> = {
  ...panelMethods,
  saveLog,
  screenPop: async (org, args) => {
    const { type, params, defaultFieldValues } = popSchema.parse(args);
    const preset = defaultFieldValues ?? params['defaultFieldValues'];
    const given = preset === undefined ? params : { ...params, defaultFieldValues: preset };
    const pop = { type, params: given } as unknown as ScreenPop; // cast: the CRM says itself what it cannot open
    return nothing(firstValueFrom(consoleOf(org).screenPop(pop)));
  },
  searchAndScreenPop: async (org, args) => {
    const { defaultFieldValues: preset, ...search } = searchSchema.parse(args);
    const given = without({ ...search, defaultFieldValues: preset as JsonRecord | undefined }); // cast: the schema's record is JSON
    return firstValueFrom(
      consoleOf(org).searchAndScreenPop(
        given as Parameters<ReturnType<typeof consoleOf>['searchAndScreenPop']>[0],
      ), // cast: what is undefined was left out
    );
  },
  runApex: async (org, args) => {
    const given = without(apexSchema.parse(args));
    const { crm } = org.simulation.host.ports;
    return firstValueFrom(crm.runApex(given as Parameters<typeof crm.runApex>[0])); // cast: what is undefined was left out
  },
  'hvs.completeWork': async (org, args) => {
    const { workId, attributes } = workSchema.parse(args);
    const done = consoleOf(org).completeWork({
      workId,
      attributes: without(attributes) as { readonly taskId: string }, // cast: what is undefined was left out
    });
    return nothing(firstValueFrom(done));
  },
};
