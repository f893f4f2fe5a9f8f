import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type {
  CreateNodes,
  ProjectConfiguration,
  TargetConfiguration,
} from 'nx/src/devkit-exports.js';
import { layerOf } from '../workspace/packages.ts';

type Targets = Record<string, TargetConfiguration>;

const cached = { cache: true, options: {} };

const builtByHouse: TargetConfiguration = {
  ...cached,
  executor: '@offhook/nx:build',
  inputs: ['shipped', '^shipped', 'house'],
  outputs: ['{projectRoot}/dist'],
};

const builtBy = (command: string, output: string): TargetConfiguration => ({
  cache: true,
  executor: 'nx:run-commands',
  inputs: ['shipped', '^shipped', 'house'],
  outputs: [`{projectRoot}/${output}`],
  options: { command, cwd: '{projectRoot}' },
});

const buildOf = (folder: string, layer: string): Targets => {
  if (existsSync(join(folder, '.storybook'))) {
    return { build: builtBy('storybook build --quiet', 'storybook-static') };
  }
  if (existsSync(join(folder, 'vite.config.ts'))) return { build: builtBy('vite build', 'dist') };
  const hasDoor = ['index', 'bin'].some((name) => existsSync(join(folder, `src/${name}.ts`)));
  const isPackage = layer !== 'app' && layer !== 'tool' && hasDoor;
  return isPackage ? { build: builtByHouse } : {};
};

const testOf = (folder: string): Targets => {
  if (globSync('**/*.test.ts', { cwd: folder, exclude: ['node_modules'] }).length === 0) return {};
  const inputs = ['everything', '^shipped', 'house', '{workspaceRoot}/vitest.config.ts'];
  return { test: { ...cached, executor: '@offhook/nx:test', inputs } };
};

const typecheck: TargetConfiguration = {
  ...cached,
  executor: '@offhook/nx:typecheck',
  inputs: ['everything', '^shipped', 'house'],
};

const projectOf = (root: string, folder: string): Omit<ProjectConfiguration, 'root'> => {
  const layer = layerOf(folder) ?? 'root';
  const targets = {
    ...buildOf(join(root, folder), layer),
    ...testOf(join(root, folder)),
    typecheck,
  };
  return { targets, tags: [`layer:${layer}`] };
};

/** Infers what can be done with each package, and its layer, from its folder alone. */
export const createNodes: CreateNodes = [
  '{packages,apps,tools}/**/package.json',
  (files, _options, { workspaceRoot }) =>
    files
      .filter((file) => !file.includes('node_modules/') && !file.includes('/dist/'))
      .map((file) => {
        const folder = dirname(file);
        return [file, { projects: { [folder]: projectOf(workspaceRoot, folder) } }];
      }),
];

/** Nx shows this name beside what the plugin inferred. */
export const name = '@offhook/nx';
