import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { SimulatorsConfig } from './config.ts';
import type { SimulatorPorts } from './http/create-desktop-app.ts';
import { addressOf, freeOf } from './ports.ts';

/** The simulated vendors at work: those that could be started. */
export interface Simulators {
  readonly ports: SimulatorPorts;
  readonly ccpUrl?: string | undefined;
  readonly crmUrl?: string | undefined;
  readonly stop: () => Promise<void>;
}

export interface SimulatorsOptions {
  readonly host: string;
  /** The page that the CRM shows as its softphone. */
  readonly softphone: string;
  readonly report: (sentence: string) => void;
}

interface Running {
  readonly child: ChildProcess;
  readonly port: number;
}

/** Reads what a program says until it names its address; undefined where it ends before. */
const portOf = async (child: ChildProcess): Promise<number | undefined> => {
  let said = '';
  for await (const part of child.stdout ?? []) {
    said += String(part);
    const [, port] = /simulator http:\S+:(\d+)\n/.exec(said) ?? [];
    if (port !== undefined) return Number(port);
  }
  return undefined;
};

/** Apps never import one another, so each simulator is a program of its own that ends with this one. */
const run = async (
  main: string,
  environment: Readonly<Record<string, string>>,
): Promise<Running | undefined> => {
  const child = spawn(process.execPath, ['--conditions=@offhook/source', main], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const port = await portOf(child);
  if (port === undefined) return undefined;
  child.stdout?.resume();
  return { child, port };
};

const stop = async ({ child }: Running): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
};

/** Starts the simulated softphone panel and CRM, each as an origin of its own. What does not start is told, and stops nothing. */
export const startSimulators = async (
  { folder, ccpPort, crmPort }: SimulatorsConfig,
  { host, softphone, report }: SimulatorsOptions,
): Promise<Simulators> => {
  const ports = [await freeOf(host, ccpPort, 4302), await freeOf(host, crmPort, 4303)] as const;
  const environment = { OFFHOOK_HOST: host, OFFHOOK_SOFTPHONE: softphone };
  const [ccp, crm] = await Promise.all([
    run(join(folder, 'ccp-simulator/src/server/main.ts'), {
      ...environment,
      OFFHOOK_CCP_PORT: String(ports[0]),
    }),
    run(join(folder, 'crm-simulator/src/main.ts'), {
      ...environment,
      OFFHOOK_CRM_PORT: String(ports[1]),
    }),
  ]);
  if (ccp === undefined || crm === undefined)
    report('A simulated vendor did not start; the desktop offers the simulated mode only.');
  return {
    ports: { ...(ccp && { ccp: ccp.port }), ...(crm && { crm: crm.port }) },
    ccpUrl: ccp && addressOf(host, ccp.port),
    crmUrl: crm && addressOf(host, crm.port),
    stop: async () => {
      await Promise.all([ccp, crm].map(async (each) => each && stop(each)));
    },
  };
};
