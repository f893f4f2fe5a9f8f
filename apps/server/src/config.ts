import { join, resolve } from 'node:path';
import { z } from 'zod';
import { StartupError } from './startup-error.ts';

/** How a server runs. */
export interface Config {
  /** Where it listens. */
  readonly host: string;
  readonly port: number;
  readonly desktopPort: number;
  /** The folder of the private database. */
  readonly data: string;
  readonly databaseUrl?: string | undefined;
  /** Days for which reports of runs are kept; 0 keeps them for ever. */
  readonly keepRuns: number;
  readonly studio: string;
  readonly desktop: string;
  /** The hosts that flows on the desktop may ask, beside the vendors'. */
  readonly allowedHosts: readonly string[];
  /** The simulated vendors; none where it says so. */
  readonly simulators?: SimulatorsConfig | undefined;
}

/** Where the simulated vendors listen. */
export interface SimulatorsConfig {
  readonly folder: string;
  /** Undefined is the usual port, or any that is free where that is taken. */
  readonly ccpPort: number | undefined;
  readonly crmPort: number | undefined;
}

const somePort = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((number) => number <= 65_535);

const port = (initial: number) => somePort.default(initial);

/** As in an address, `*.` for what is below it; nothing that could end a directive of a page's policy. */
const hostPattern = /^(\*\.)?[\w-]+(\.[\w-]+)*(:\d{1,5})?$/;

const someHosts = z
  .string()
  .transform((list) => list.split(/[\s,]+/).filter((host) => host !== ''))
  .refine((hosts) => hosts.every((host) => hostPattern.test(host)));

const environmentSchema = z.object({
  OFFHOOK_HOST: z.string().min(1).default('localhost'),
  OFFHOOK_PORT: port(4300),
  OFFHOOK_DESKTOP_PORT: port(4301),
  OFFHOOK_CCP_PORT: somePort.optional(),
  OFFHOOK_CRM_PORT: somePort.optional(),
  OFFHOOK_ALLOWED_HOSTS: someHosts.default([]),
  OFFHOOK_SIMULATORS: z.enum(['yes', 'no']).default('yes'),
  OFFHOOK_DATA: z.string().min(1).optional(),
  OFFHOOK_KEEP_RUNS: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .default(30),
  DATABASE_URL: z.string().optional(),
});

const hints: Readonly<Record<string, string>> = {
  OFFHOOK_PORT: 'must be a port from 0 to 65535; the usual one is 4300',
  OFFHOOK_DESKTOP_PORT: 'must be a port from 0 to 65535; the usual one is 4301',
  OFFHOOK_CCP_PORT: 'must be a port from 0 to 65535; the usual one is 4302',
  OFFHOOK_CRM_PORT: 'must be a port from 0 to 65535; the usual one is 4303',
  OFFHOOK_ALLOWED_HOSTS:
    'must list hosts, with commas between them, such as api.example.com, *.intranet.example',
  OFFHOOK_SIMULATORS: 'must be yes or no',
  OFFHOOK_KEEP_RUNS:
    'must be a whole number of days, or 0 to keep runs for ever; the usual one is 30',
};

const simulatorsOf = (
  { OFFHOOK_CCP_PORT, OFFHOOK_CRM_PORT }: z.infer<typeof environmentSchema>,
  root: string,
): SimulatorsConfig => ({
  folder: join(root, 'apps'),
  ccpPort: OFFHOOK_CCP_PORT,
  crmPort: OFFHOOK_CRM_PORT,
});

/** Reads the configuration from the environment; `root` is the repository's folder. Throws a StartupError. */
export const readConfig = (environment: NodeJS.ProcessEnv, root: string): Config => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = environmentSchema.safeParse(given);
  if (!read.success) {
    const name = String(read.error.issues[0]?.path[0]);
    const message = `The variable ${name} ${hints[name] ?? 'is not right'}, not “${environment[name]}”.`;
    throw new StartupError('wrong-variable', message);
  }
  const { OFFHOOK_HOST, OFFHOOK_PORT, OFFHOOK_DESKTOP_PORT, OFFHOOK_DATA, DATABASE_URL } =
    read.data;
  return {
    host: OFFHOOK_HOST,
    port: OFFHOOK_PORT,
    desktopPort: OFFHOOK_DESKTOP_PORT,
    data: resolve(root, OFFHOOK_DATA ?? '.offhook'),
    databaseUrl: DATABASE_URL,
    keepRuns: read.data.OFFHOOK_KEEP_RUNS,
    studio: join(root, 'apps/studio/dist'),
    desktop: join(root, 'apps/desktop/dist'),
    allowedHosts: read.data.OFFHOOK_ALLOWED_HOSTS,
    simulators: read.data.OFFHOOK_SIMULATORS === 'no' ? undefined : simulatorsOf(read.data, root),
  };
};
