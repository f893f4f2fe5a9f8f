import { connect } from 'node:net';
import { z } from 'zod';
import { StartupError } from './startup-error.ts';

const healthSchema = z.object({ product: z.literal('offhook'), pid: z.number() });

const isTaken = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port });
    const answer = (taken: boolean) => (): void => {
      socket.destroy();
      resolve(taken);
    };
    socket.on('connect', answer(true)).on('error', answer(false));
  });

/** The process of the Offhook that answers at an address; undefined where something else does. */
const offhookAt = async (url: string): Promise<number | undefined> => {
  try {
    const response = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(2_000) });
    return healthSchema.safeParse(await response.json()).data?.pid;
  } catch {
    return undefined; // whatever answers there, it is no Offhook
  }
};

/** A host's name as an address writes it; a server on all interfaces is reached as localhost. */
export const addressOf = (host: string, port: number): string => {
  const name = ['0.0.0.0', '::', ''].includes(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
};

/** Refuses to start where a port is in use, and says by what. Port 0 is always free. */
export const refusePortInUse = async (
  host: string,
  port: number,
  variable: string,
): Promise<void> => {
  const url = addressOf(host, port);
  if (port === 0 || !(await isTaken(new URL(url).hostname.replaceAll(/[[\]]/g, ''), port))) return;
  const pid = await offhookAt(url);
  if (pid === undefined)
    throw new StartupError(
      'port-in-use',
      `Another program uses port ${port}. Stop it, or set ${variable} to a free port.`,
    );
  throw new StartupError(
    'already-running',
    `Offhook already runs at ${url} (process ${pid}). Open it, or stop that one first; for a second one set OFFHOOK_PORT, OFFHOOK_DESKTOP_PORT and OFFHOOK_DATA.`,
  );
};

/** The port that was asked for, else the usual one, or 0 for any where that is taken. */
export const freeOf = async (
  host: string,
  asked: number | undefined,
  usual: number,
): Promise<number> => {
  if (asked !== undefined) return asked;
  const { hostname } = new URL(addressOf(host, usual));
  return (await isTaken(hostname.replaceAll(/[[\]]/g, ''), usual)) ? 0 : usual;
};
