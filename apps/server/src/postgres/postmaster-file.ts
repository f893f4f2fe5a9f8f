import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A PostgreSQL server at work, as its `postmaster.pid` tells. */
export interface Postmaster {
  readonly pid: number;
  readonly sockets: string;
  readonly port: number;
}

/** Reads the text of a `postmaster.pid`; undefined while it is still being written. */
export const parsePostmaster = (text: string): Postmaster | undefined => {
  const [pid, , , port, sockets] = text.split('\n');
  const numbers = [Number(pid), Number(port)] as const;
  if (!numbers.every((number) => Number.isInteger(number) && number > 0)) return undefined;
  return sockets ? { pid: numbers[0], port: numbers[1], sockets } : undefined;
};

/** Tells whether a process lives, also one of another user. */
export const lives = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Linux tells what a process was started as, so that a number used again deceives nobody. */
const servesCluster = (pid: number, cluster: string): boolean => {
  const file = `/proc/${pid}/cmdline`;
  return (
    !existsSync('/proc/self') || (existsSync(file) && readFileSync(file, 'utf8').includes(cluster))
  );
};

/** The live server of a cluster, left by an Offhook that was killed; undefined where there is none. */
export const findPostmaster = (cluster: string): Postmaster | undefined => {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const postmaster = parsePostmaster(readFileSync(file, 'utf8'));
  if (postmaster === undefined || !lives(postmaster.pid)) return undefined;
  return servesCluster(postmaster.pid, cluster) ? postmaster : undefined;
};
