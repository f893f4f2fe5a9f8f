import { firstValueFrom } from 'rxjs';
import { z } from 'zod';
import type { Method } from './open-cti-methods.ts';
import type { Org } from './org.ts';

const consoleOf = ({ simulation }: Org) => simulation.host.ports.console;

const tabSchema = z.object({
  url: z.string(),
  label: z.string().optional(),
  active: z.boolean().optional(),
});
const subtabSchema = tabSchema.extend({ primaryTabId: z.string() });
const idSchema = z.object({ id: z.string() });
const statusSchema = z.object({ statusId: z.string() });

const optionals = ({
  label,
  active,
}: {
  label?: string | undefined;
  active?: boolean | undefined;
}) => ({
  ...(label !== undefined && { label }),
  ...(active !== undefined && { active }),
});

/** Lightning tells less of a page than Classic did: neither its object nor its name. */
const lightningPage = ({ url, objectId }: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ url, objectId, objectName: null });

const tabMethods: Readonly<Record<string, Method>> = {
  openPrimaryTab: async (org, args) => {
    const { url, ...rest } = tabSchema.parse(args);
    return firstValueFrom(consoleOf(org).openPrimaryTab({ url, ...optionals(rest) }));
  },
  openSubtab: async (org, args) => {
    const { url, primaryTabId, ...rest } = subtabSchema.parse(args);
    return firstValueFrom(consoleOf(org).openSubtab({ primaryTabId, url, ...optionals(rest) }));
  },
  closeTab: async (org, args) => {
    await firstValueFrom(consoleOf(org).closeTab(idSchema.parse(args)));
    return {};
  },
  focusPrimaryTabById: async (org, args) => {
    await firstValueFrom(consoleOf(org).focusPrimaryTabById(idSchema.parse(args)));
    return {};
  },
  getPrimaryTabIds: async (org) => ({
    ids: await firstValueFrom(consoleOf(org).getPrimaryTabIds()),
  }),
  getFocusedPrimaryTabObjectId: async (org) => ({
    id: (await firstValueFrom(consoleOf(org).getFocusedPrimaryTabObjectId())).id ?? null,
  }),
  getFocusedSubtabObjectId: async (org) => ({
    id: (await firstValueFrom(consoleOf(org).getFocusedSubtabObjectId())).id ?? null,
  }),
  getPageInfo: async (org, args) => {
    const { id } = idSchema.parse(args);
    const page = await firstValueFrom(consoleOf(org).getPageInfo({ tabId: id }));
    return { pageInfo: lightningPage(page) };
  },
};

/** The methods of `sforce.console` that the org answers. */
export const toolkitMethods: Readonly<Record<string, Method>> = {
  ...tabMethods,
  'presence.getServicePresenceStatusId': async (org) => ({
    ...(await firstValueFrom(consoleOf(org).getServicePresenceStatusId())),
  }),
  'presence.setServicePresenceStatus': async (org, args) => {
    const { statusId } = statusSchema.parse(args);
    await firstValueFrom(consoleOf(org).setServicePresenceStatus({ statusId }));
    return { channels: '[]' };
  },
  'presence.login': async (org, args) => {
    await firstValueFrom(consoleOf(org).login(statusSchema.parse(args)));
    return {};
  },
  'presence.logout': async (org) => {
    await firstValueFrom(consoleOf(org).logout());
    return {};
  },
  'presence.getAgentWorkload': async (org) => ({
    ...(await firstValueFrom(consoleOf(org).getAgentWorkload())),
  }),
};
