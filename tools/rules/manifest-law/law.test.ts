import { expect, it } from 'vitest';
import type { PackageJson, WorkspacePackage } from '../../workspace/packages.ts';
import { differences, type Evidence, lawful, listDifference } from './law.ts';

const evidence: Evidence = {
  version: '0.1.0',
  files: new Set(['src/index.ts', 'src/index.example.ts']),
  imported: new Set(['rxjs', '@offhook/contract']),
  ranges: new Map([['rxjs', '^7.8.2']]),
  description: 'Writes a value to the log.',
};

const wait = (manifest: Partial<PackageJson> = {}): WorkspacePackage => ({
  name: '@offhook/action-log',
  folder: 'packages/actions/debug/log',
  layer: 'action',
  manifest: { name: '@offhook/action-log', version: '0.1.0', ...manifest },
});

const ought = lawful(wait(), evidence);

it('writes the whole package.json of a unit', () => {
  expect(ought).toEqual({
    name: '@offhook/action-log',
    version: '0.1.0',
    description: 'Writes a value to the log.',
    license: 'MIT',
    type: 'module',
    sideEffects: false,
    files: ['dist'],
    exports: {
      '.': {
        '@offhook/source': './src/index.ts',
        types: './dist/index.d.ts',
        default: './dist/index.js',
      },
    },
    peerDependencies: { '@offhook/contract': '^0.1.0', rxjs: '^7.8.2' },
  });
});

it('has nothing to say where a package.json is what it would write', () => {
  expect(differences(ought, lawful(wait(ought), evidence))).toEqual([]);
});

it.each([
  ['another name', { name: '@offhook/log' }, ['name']],
  ['another licence', { license: 'GPL-3.0' }, ['license']],
  ['a script of its own', { scripts: { postinstall: 'true' } }, ['scripts']],
  ['a dependency that no code imports', { dependencies: { lodash: '^4' } }, ['dependencies']],
  [
    'the contract as a copy of its own',
    { peerDependencies: { rxjs: '^7.8.2' } },
    ['peerDependencies'],
  ],
])('finds %s', (_, planted, members) => {
  expect(differences({ ...ought, ...planted }, ought)).toEqual(members);
});

it('finds members in another order', () => {
  const { name, ...rest } = ought;
  expect(differences({ ...rest, name } as PackageJson, ought)).toEqual(['the order of members']); // cast: the rest holds all other members
});

it('names what is missing and what is unused', () => {
  const is = { ...ought, peerDependencies: { lodash: '^4', rxjs: '^7.8.2' } };
  expect(listDifference(is, ought)).toBe('missing @offhook/contract; unused lodash');
});

it('lists the side effects of a package that registers elements', () => {
  const files = new Set(['src/index.ts', 'src/define.ts']);
  expect(lawful(wait(), { ...evidence, files })).toMatchObject({
    sideEffects: ['./src/define.ts', './dist/define.js'],
    exports: { './define': { default: './dist/define.js' } },
  });
});

it('ships what tools read of elements beside the package that has them', () => {
  const files = new Set(['src/index.ts', 'src/define.ts', 'custom-elements.json']);
  expect(lawful(wait(), { ...evidence, files })).toMatchObject({
    files: ['custom-elements.json', 'dist'],
    customElements: 'custom-elements.json',
  });
});
