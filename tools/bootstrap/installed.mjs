import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const stampFile = (root) => join(root, 'node_modules/.offhook-stamp');

const readIf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** The mark of a lock file's text. */
export const stampOf = (lockText) => createHash('sha256').update(lockText).digest('hex');

/** What a lock file demands of a machine, against what npm noted that it installed; an empty list is all there. */
export const missingPackages = (lock, installed) =>
  Object.entries(lock.packages ?? {})
    .filter(([path]) => path.startsWith('node_modules/') || path.includes('/node_modules/'))
    .filter(([path, { version, resolved, link, optional, devOptional, peer }]) => {
      const there = installed.packages?.[path];
      if (there === undefined) return !(optional || devOptional || peer);
      return there.version !== version || (link === true && there.resolved !== resolved);
    })
    .map(([path]) => path);

/** Writes down that what the lock file demands is installed. */
export const writeStamp = (root) => {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  writeFileSync(stampFile(root), stampOf(lock));
};

/** Why dependencies must be installed; undefined where all are there. */
export const reasonToInstall = (root) => {
  const noted = readIf(join(root, 'node_modules/.package-lock.json'));
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  if (noted === undefined) return 'they are not here yet';
  if (readIf(stampFile(root)) === stampOf(lock)) return undefined;
  if (missingPackages(JSON.parse(lock), JSON.parse(noted)).length > 0)
    return 'package-lock.json changed';
  writeStamp(root);
  return undefined;
};
