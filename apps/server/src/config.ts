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
}

const port = (initial: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((number) => number <= 65_535)
    .default(initial);

const environmentSchema = z.object({
  OFFHOOK_HOST: z.string().min(1).default('localhost'),
  OFFHOOK_PORT: port(4300),
  OFFHOOK_DESKTOP_PORT: port(4301),
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
  OFFHOOK_KEEP_RUNS:
    'must be a whole number of days, or 0 to keep runs for ever; the usual one is 30',
};

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
  };
};
