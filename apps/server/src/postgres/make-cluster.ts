import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '../startup-error.ts';
import type { Binaries } from './binaries.ts';
import { databaseEnvironment } from './environment.ts';
import { asOwner, type Owner } from './owner.ts';

/** The role that owns everything in the private cluster; only its Unix user reaches the socket. */
export const role = 'offhook';

/** The major version that made a cluster; undefined where there is no cluster yet. */
export const clusterMajor = (cluster: string): number | undefined => {
  const file = join(cluster, 'PG_VERSION');
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : undefined;
};

/** Makes an empty cluster, whole or not at all. */
export const makeCluster = (
  { bin }: Binaries,
  cluster: string,
  owner: Owner | undefined,
  extra: readonly string[] = [],
): void => {
  const draft = `${cluster}.unfinished`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  if (owner !== undefined) chownSync(draft, owner.uid, owner.gid);
  const options = ['--encoding=UTF8', '--locale=C', '--auth=trust', `--username=${role}`, ...extra];
  const { status, stderr, error } = spawnSync(join(bin, 'initdb'), ['-D', draft, ...options], {
    cwd: '/',
    encoding: 'utf8',
    env: databaseEnvironment(),
    ...asOwner(owner),
  });
  if (status !== 0)
    throw new StartupError(
      'no-cluster',
      `PostgreSQL could not make its files in ${cluster}: ${error?.message ?? stderr.trim()}`,
    );
  renameSync(draft, cluster);
};
