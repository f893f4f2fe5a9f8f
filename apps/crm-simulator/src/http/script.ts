import type { JsonRecord } from '@offhook/contract';
import { firstValueFrom } from 'rxjs';
import { z } from 'zod';
import { faultSchema, mannersSchema } from '../org/manners.ts';
import type { Org } from '../org/org.ts';

/** What people and tests do in an org. */
export const deedSchema = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('click-to-dial'),
    number: z.string(),
    recordId: z.string().optional(),
    params: z.string().optional(),
  }),
  z.object({ do: z.literal('open'), recordId: z.string() }),
  z.object({ do: z.literal('go'), url: z.string() }),
  z.object({ do: z.literal('focus-tab'), id: z.string() }),
  z.object({ do: z.literal('close-tab'), id: z.string() }),
  z.object({ do: z.literal('start-record'), type: z.string() }),
  z.object({
    do: z.literal('save-record'),
    type: z.string(),
    fields: z.record(z.string(), z.json()),
    tabId: z.string().optional(),
  }),
  z.object({ do: z.literal('search'), text: z.string() }),
  z.object({ do: z.literal('find'), text: z.string() }),
  z.object({ do: z.literal('start-work'), workId: z.string(), to: z.string().optional() }),
  z.object({ do: z.literal('accept-work'), workItemId: z.string(), workId: z.string() }),
  z.object({ do: z.literal('set-presence'), statusId: z.string() }),
  z.object({ do: z.literal('set-workload'), currentWorkload: z.number().int().min(0) }),
  z.object({ do: z.literal('show-softphone'), visible: z.boolean() }),
  z.object({ do: z.literal('behave'), manners: mannersSchema.partial() }),
  z.object({ do: z.literal('fail'), fault: faultSchema }),
  z.object({ do: z.literal('recover') }),
]);

export type Deed = z.infer<typeof deedSchema>;

type Deeds = { readonly [D in Deed['do']]: (org: Org, deed: Extract<Deed, { do: D }>) => unknown };

const searched = ['Contact', 'Account', 'Lead', 'Case', 'Task'];

const saved = async (
  { simulation }: Org,
  { type, fields, tabId }: Extract<Deed, { do: 'save-record' }>,
): Promise<{ readonly id: string }> => {
  const { crm } = simulation.host.ports;
  const { id } = await firstValueFrom(crm.create({ type, fields: fields as JsonRecord })); // cast: the schema's record is JSON
  if (tabId !== undefined) simulation.closeTab(tabId);
  simulation.navigate({ recordId: id });
  return { id };
};

const deeds: Deeds = {
  'click-to-dial': ({ simulation }, { number, recordId, params }) => ({
    heard: simulation.clickToDial({
      number,
      ...(recordId !== undefined && { recordId }),
      ...(params !== undefined && { params }),
    }),
  }),
  open: ({ simulation }, { recordId }) => simulation.navigate({ recordId }),
  go: ({ simulation }, { url }) => simulation.navigate({ url }),
  'focus-tab': ({ simulation }, { id }) => simulation.focusTab(id),
  'close-tab': ({ simulation }, { id }) => simulation.closeTab(id),
  'start-record': ({ simulation }, { type }) =>
    firstValueFrom(
      simulation.host.ports.console.screenPop({
        type: 'new_record_modal',
        params: { entityName: type },
      }),
    ),
  'save-record': saved,
  search: ({ simulation }, { text }) =>
    firstValueFrom(
      simulation.host.ports.console.screenPop({ type: 'search', params: { searchString: text } }),
    ),
  find: async ({ simulation }, { text }) => {
    const { crm } = simulation.host.ports;
    const { records } = await firstValueFrom(crm.search({ text, in: 'all', types: searched }));
    return { ids: records.map(({ Id }) => Id) };
  },
  'start-work': ({ simulation }, { workId, to }) =>
    simulation.startHvsWork({ workId, ...(to !== undefined && { to }) }),
  'accept-work': ({ simulation }, { workItemId, workId }) =>
    simulation.acceptWork({ workItemId, workId }),
  'set-presence': async ({ simulation }, { statusId }) => {
    const { console } = simulation.host.ports;
    const loggedIn = simulation.state$.value.console.presence !== undefined;
    if (statusId === '') await firstValueFrom(console.logout());
    else if (loggedIn) simulation.setPresence(statusId);
    else await firstValueFrom(console.login({ statusId }));
  },
  'set-workload': ({ simulation }, { currentWorkload }) =>
    simulation.setWorkload({ currentWorkload }),
  'show-softphone': ({ simulation }, { visible }) =>
    firstValueFrom(simulation.host.ports.console.setSoftphonePanelVisibility({ visible })),
  behave: (org, { manners }) => {
    org.manners = mannersSchema.parse({ ...org.manners, ...manners });
  },
  fail: (org, { fault }) => {
    org.manners = { ...org.manners, faults: [...org.manners.faults, fault] };
  },
  recover: (org) => {
    org.manners = { ...org.manners, faults: [] };
  },
};

/** Does something in an org; answers with what came of it. Rejects with an ActionError where it cannot be. */
export const doDeed = async (org: Org, deed: Deed): Promise<unknown> => {
  const act = deeds[deed.do] as (org: Org, deed: Deed) => unknown; // cast: each deed has its own entry
  return (await act(org, deed)) ?? {};
};
