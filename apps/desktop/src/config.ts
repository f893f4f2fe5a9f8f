import { z } from 'zod';

const configSchema = z.object({
  /** The server's address. */
  server: z.string(),
  /** The adapter whose flows run here. */
  adapter: z.string().min(1),
  /** The hosts that flows may ask, beside the vendors'; none unless told. */
  allowedHosts: z.array(z.string().min(1)).optional(),
  /** Where the simulated vendors are; absent where they do not run. */
  simulators: z
    .object({
      /** The softphone's panel. */
      ccp: z.url().optional(),
      /** The console of the CRM. */
      crm: z.url().optional(),
    })
    .optional(),
});

/** Where this desktop's flows come from, and which simulated vendors it can show. */
export type Config = z.infer<typeof configSchema>;

/** Reads what the server that hands out this page says about it; rejects with a sentence for whoever runs that server. */
export const readConfig = async (): Promise<Config> => {
  const response = await fetch('./config.json');
  const found = configSchema.safeParse(response.ok ? await response.json() : undefined);
  if (found.success) return found.data;
  throw new Error(
    'This page has no /config.json with server and adapter, so it cannot know whose flows to run: start it with npm start.',
  );
};
