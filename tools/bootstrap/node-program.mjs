import { spawnSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Obstacle } from './say.mjs';

/** The oldest Node that runs TypeScript as it is. */
const oldest = [22, 18];

/** Tells whether a version of Node, as `22.18.0`, is new enough. */
export const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
};

const runs = (program) => spawnSync(program, ['--version']).status === 0;

/** npm 10 links no programs of optional dependencies; `npx nx` needs this one as much as we do. */
const linkForNpx = (root, platform) => {
  const link = join(root, 'node_modules/.bin/node');
  if (!existsSync(link)) symlinkSync(`../node-${platform}/bin/node`, link);
};

/** The Node to go on with: the running one if it is new enough, else the one that npm brought. */
export const ensureNode = (root, version = process.versions.node) => {
  if (isNewEnough(version)) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const brought = join(root, `node_modules/node-${platform}/bin/node`);
  if (existsSync(brought) && runs(brought)) {
    linkForNpx(root, platform);
    return brought;
  }
  throw new Obstacle(
    `Offhook needs Node ${oldest.join('.')} or later; this is ${version}, and npm has no newer one for ${platform}. Install one from nodejs.org, then run the same command again.`,
  );
};
