import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { databaseEnvironment } from './environment.ts';
import { asOwner, type Owner } from './owner.ts';
import { type Place, socketPort } from './place.ts';

/** What a server of PostgreSQL is started from. */
export interface Launch {
  readonly binaries: Binaries;
  readonly place: Place;
  readonly owner: Owner | undefined;
  /** Settings beside the house's, as `name=value`. */
  readonly settings?: readonly string[];
}

/** A PostgreSQL process. */
export interface Running {
  readonly pid: number;
  /** Resolves when it has ended. */
  readonly ended: Promise<void>;
}

const largestLog = 5_000_000;

/** Where the server of a place writes what it has to say. */
export const logOf = ({ home }: Place): string => join(home, 'postgres.log');

/** The last words in a log, for a sentence about why its server ended. */
export const lastWords = (place: Place): string => {
  const file = logOf(place);
  return existsSync(file)
    ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-5).join('\n')
    : '';
};

const openLog = (place: Place): number => {
  const file = logOf(place);
  if (existsSync(file) && statSync(file).size > largestLog) truncateSync(file);
  return openSync(file, 'a', 0o600);
};

const houseSettings = [
  'listen_addresses=',
  'unix_socket_permissions=0700',
  'max_connections=60',
  'shared_buffers=64MB',
  'log_checkpoints=off',
  'timezone=UTC',
];

/** Linux can end a child with its parent, whatever kills that one; other platforms leave it to adoption. */
const withParent = (command: readonly string[], owner: Owner | undefined): string[] | undefined => {
  const { stdout } = spawnSync('setpriv', ['--help'], { encoding: 'utf8' });
  if (!stdout?.includes('--pdeathsig')) return undefined;
  const identity = owner && [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups'];
  return ['setpriv', ...(identity ?? []), '--pdeathsig', 'SIGINT', '--', ...command];
};

/** Starts a server of PostgreSQL on a Unix socket and nothing else. */
export const launch = ({ binaries, place, owner, settings = [] }: Launch): Running => {
  const places = [`unix_socket_directories=${place.sockets}`, `port=${socketPort}`];
  const options = [...houseSettings, ...places, ...settings].flatMap((setting) => ['-c', setting]);
  const plain = [join(binaries.bin, 'postgres'), '-D', place.cluster, ...options];
  const bound = withParent(plain, owner);
  const [program = '', ...rest] = bound ?? plain;
  const log = openLog(place);
  const child = spawn(program, rest, {
    cwd: '/',
    env: databaseEnvironment(),
    detached: true, // its own session: Ctrl-C in the terminal must reach us first
    stdio: ['ignore', log, log],
    ...(bound === undefined && asOwner(owner)),
  });
  closeSync(log);
  return { pid: child.pid ?? 0, ended: ending(child) };
};

const ending = async (child: ChildProcess): Promise<void> => {
  await once(child, 'exit');
};
