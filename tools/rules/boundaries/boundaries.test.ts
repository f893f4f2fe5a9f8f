import { expect, it } from 'vitest';
import { layerOf, type WorkspacePackage } from '../../workspace/packages.ts';
import { checkBoundaries, namedIn } from './boundaries.ts';

const pkg = (folder: string, name: string, listed: readonly string[] = []): WorkspacePackage => ({
  name: `@offhook/${name}`,
  folder,
  layer: layerOf(folder) ?? '',
  manifest: {
    name: `@offhook/${name}`,
    version: '0.1.0',
    exports: { '.': {}, ...(name === 'catalog' && { './manifests.json': {} }) },
    dependencies: Object.fromEntries(listed.map((each) => [each, '*'])),
  },
});

const contract = ['@offhook/contract', 'rxjs'];
const packages = [
  pkg('packages/contract', 'contract', ['rxjs']),
  pkg('packages/flow', 'flow', ['@offhook/contract', 'zod']),
  pkg('packages/catalog', 'catalog', ['@offhook/action-log']),
  pkg('packages/runtime', 'runtime', ['@offhook/flow', ...contract]),
  pkg('packages/editor', 'editor', ['@offhook/catalog', '@offhook/flow', 'lit', 'rete']),
  pkg('packages/testing', 'testing', contract),
  pkg('packages/hosts/simulated', 'host-simulated', contract),
  pkg('packages/hosts/browser', 'host-browser', contract),
  pkg('packages/rehearsal', 'rehearsal', ['@offhook/host-simulated', '@offhook/host-browser']),
  pkg('packages/actions/debug/log', 'action-log', contract),
  pkg('packages/actions/crm/save-record', 'action-save-record', ['rxjs']),
  pkg('apps/studio', 'studio', ['@offhook/editor']),
];

const found = (files: Readonly<Record<string, string>>): readonly string[] =>
  checkBoundaries({ packages, files: new Map(Object.entries(files)) }).map(({ rule }) => rule);

const log = 'packages/actions/debug/log/src/index.ts';

it.each([
  [
    'an action imports another',
    log,
    "import { a } from '@offhook/action-save-record';",
    'direction',
  ],
  [
    'an action imports the flow, if only a type',
    log,
    "import type { Flow } from '@offhook/flow';",
    'direction',
  ],
  [
    'an action imports what Node alone has',
    log,
    "import { readFileSync } from 'node:fs';",
    'direction',
  ],
  ['an action imports a library', log, "import ky from 'ky';", 'direction'],
  ['shipping code imports testing', log, "import { lend } from '@offhook/testing';", 'direction'],
  ['the flow imports rxjs', 'packages/flow/src/a.ts', "export { of } from 'rxjs';", 'direction'],
  ['the runtime imports lit', 'packages/runtime/src/a.ts', "await import('lit');", 'direction'],
  [
    'the editor imports the runtime',
    'packages/editor/src/a.ts',
    "import '@offhook/runtime';",
    'direction',
  ],
  [
    "the editor loads an action's code",
    'packages/editor/src/a.ts',
    "import '@offhook/catalog';",
    'direction',
  ],
  [
    'Rete is known outside the canvas',
    'packages/editor/src/a.ts',
    "import { Scope } from 'rete';",
    'direction',
  ],
  ['an app is imported', log, "import '@offhook/studio';", 'direction'],
  [
    'a file goes around a door',
    'packages/runtime/src/a.ts',
    "import '@offhook/flow/src/walk.ts';",
    'door',
  ],
  [
    'a path leaves its package',
    'packages/runtime/src/a.ts',
    "import '../../flow/src/walk.ts';",
    'own-folder',
  ],
  [
    'an app imports the code of an example',
    'apps/studio/src/a.ts',
    "import '../../../examples/play.ts';",
    'own-folder',
  ],
  [
    'a package imports itself by name',
    'packages/flow/src/a.ts',
    "import '@offhook/flow';",
    'own-name',
  ],
  [
    'a package.json does not list what is imported',
    'packages/actions/crm/save-record/src/index.ts',
    "import '@offhook/contract';",
    'unlisted',
  ],
])('finds that %s', (_, path, text, rule) => {
  expect(found({ [path]: text })).toEqual([rule]);
});

it('finds a circle of files, also of types alone', () => {
  expect(
    found({
      'packages/flow/src/a.ts': "import type { B } from './b.ts';",
      'packages/flow/src/b.ts': "import { c } from './c.ts';",
      'packages/flow/src/c.ts': "import { a } from './a.ts';",
    }),
  ).toEqual(['cycle']);
});

it('lets sound imports pass', () => {
  expect(
    found({
      [log]: "import { text } from '@offhook/contract'; import { of } from 'rxjs';",
      'packages/actions/debug/log/src/index.test.ts':
        "import { lend } from '@offhook/testing'; import { it } from 'vitest';",
      'packages/editor/src/a.ts': "import '@offhook/catalog/manifests.json';",
      'packages/editor/src/canvas/a.ts': "import { Scope } from 'rete';",
      'apps/studio/src/a.ts': "import '@offhook/editor'; import 'node:fs';",
      'apps/studio/src/b.ts': "import '../../../examples/index.json';",
    }),
  ).toEqual([]);
});

it('lets a rehearsal know the simulated host, and no other', () => {
  const path = 'packages/rehearsal/src/a.ts';
  expect(found({ [path]: "import '@offhook/host-simulated';" })).toEqual([]);
  expect(found({ [path]: "import '@offhook/host-browser';" })).not.toEqual([]);
});

it('lets units use a library that a decision names', () => {
  const files = new Map([[log, "import { parse } from 'ky';"]]);
  const listed = packages.map((each) =>
    each.layer === 'action'
      ? { ...each, manifest: { ...each.manifest, dependencies: { ky: '*' } } }
      : each,
  );
  const decided = new Set(namedIn('`ky` may be imported by units.'));
  expect(checkBoundaries({ packages: listed, files })).toHaveLength(1);
  expect(checkBoundaries({ packages: listed, files, decided })).toEqual([]);
});
