import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  lstatSync,
  mkdirSync,
  readdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { StartupError } from '../startup-error.ts';
import { canEnter, type Owner } from './owner.ts';

/** Where a database lives. */
export interface Place {
  /** The folder above everything else; also holds the log. */
  readonly home: string;
  /** The cluster's own files. */
  readonly cluster: string;
  /** The folder of the socket, short enough for one. */
  readonly sockets: string;
  /** Why it is not where it was asked to be, for people. */
  readonly moved?: string;
}

/** Longest address of a Unix socket in bytes, without the closing zero. */
const longestSocket = 107;

/** PostgreSQL names its socket by a port, though none is opened. */
export const socketPort = 5432;

const fits = (folder: string): boolean =>
  Buffer.byteLength(`${folder}/.s.PGSQL.${socketPort}.lock`) <= longestSocket;

const tag = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 12);

/** Makes a folder that only its owner may enter; refuses one that somebody else made. */
const makePrivate = (folder: string, owner: Owner | undefined): string => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid } = lstatSync(folder);
  const mine = [process.getuid?.(), owner?.uid];
  if (!lstatSync(folder).isDirectory() || !mine.includes(uid))
    throw new StartupError(
      'foreign-folder',
      `The folder ${folder} belongs to another user. Remove it, or set OFFHOOK_DATA to another folder.`,
    );
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  chmodSync(folder, 0o700);
  return folder;
};

const own = new Set(['postgres', 'postgres.unfinished', 'postgres.log', 'run']);

/** A folder made for us alone, by `mkdtemp` say, may be passed through by others: what is in it is private anyway. */
const letThrough = (folder: string): void => {
  const { uid, mode } = lstatSync(folder);
  const isOurs = uid === process.getuid?.() && readdirSync(folder).every((name) => own.has(name));
  if (isOurs) chmodSync(folder, (mode & 0o777) | 0o011);
};

const makeShared = (folder: string, owner: Owner | undefined): string => {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new StartupError(
      'no-folder',
      `The folder ${folder} cannot be made or written to. Set OFFHOOK_DATA to one that can.`,
      { cause: error },
    );
  }
  if (!canEnter(owner, folder)) letThrough(folder);
  return folder;
};

/** Chooses and makes the folders for a database that was asked to live in `wanted`. */
export const preparePlace = (
  wanted: string,
  owner: Owner | undefined,
  variable = '/var/tmp',
): Place => {
  const asked = makeShared(resolve(wanted), owner);
  const reachable = canEnter(owner, asked);
  const home = reachable ? asked : makePrivate(join(variable, `offhook-${tag(asked)}`), owner);
  const near = join(home, 'run');
  const sockets = makePrivate(fits(near) ? near : join(tmpdir(), `offhook-${tag(home)}`), owner);
  const cluster = join(home, 'postgres');
  if (reachable) return { home, cluster, sockets };
  const moved = `The user “${owner?.name}”, who runs the database, cannot enter ${asked}; the database is in ${home}.`;
  return { home, cluster, sockets, moved };
};
