import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Obstacle, say } from './say.mjs';
import { sourceMark } from './sources.mjs';

const applications = ['studio', 'desktop', 'ccp-simulator', 'crm-simulator'];

const build = (root, node, name) => {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  return spawnSync(node, [vite, 'build', '--logLevel', 'warn'], {
    cwd: join(root, 'apps', name),
    // Whoever starts us may be a test: what is built is always what people get.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 2, 2],
  }).status;
};

/** Builds the page applications whose sources changed since they were built last. */
export const ensurePages = (root, node) => {
  for (const name of applications) {
    const folder = join(root, 'apps', name);
    const stamp = join(folder, 'dist/.offhook-stamp');
    const files = ['package-lock.json', 'tsconfig.base.json'].map((file) => join(root, file));
    const mark = sourceMark([join(root, 'packages'), join(root, 'examples'), folder], files);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === mark) continue;
    say(`Building the ${name} …`);
    if (build(root, node, name) !== 0)
      throw new Obstacle(`The ${name} could not be built; Vite says above why.`);
    writeFileSync(stamp, mark);
  }
};
