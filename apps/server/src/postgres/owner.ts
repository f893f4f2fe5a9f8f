import { spawnSync } from 'node:child_process';
import { StartupError } from '../startup-error.ts';

/** The user that runs PostgreSQL where that is not the one who runs the server. */
export interface Owner {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const lookUp = (name: string): Owner | undefined => {
  const ask = (flag: string): number => {
    const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return status === 0 ? Number(stdout.trim()) : Number.NaN;
  };
  const [uid, gid] = [ask('-u'), ask('-g')];
  return Number.isInteger(uid) && Number.isInteger(gid) && uid > 0 ? { name, uid, gid } : undefined;
};

/** Who runs PostgreSQL: never root, which PostgreSQL refuses; undefined is whoever runs the server. */
export const chooseOwner = (uid: number | undefined = process.getuid?.()): Owner | undefined => {
  if (uid !== 0) return undefined;
  const owner = lookUp('postgres') ?? lookUp('nobody');
  if (owner !== undefined) return owner;
  throw new StartupError(
    'no-owner',
    'PostgreSQL does not run as root, and this machine has neither a user “postgres” nor “nobody”. Start Offhook as another user, or set DATABASE_URL.',
  );
};

/** Who a child process runs as. */
export const asOwner = (owner: Owner | undefined): { uid?: number; gid?: number } =>
  owner === undefined ? {} : { uid: owner.uid, gid: owner.gid };

/** Tells whether the owner can enter a folder, whatever its parents forbid. */
export const canEnter = (owner: Owner | undefined, folder: string): boolean => {
  const { status } = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], {
    cwd: '/',
    ...asOwner(owner),
  });
  return status === 0;
};
