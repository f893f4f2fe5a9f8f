import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { customProperties } from './custom-properties.ts';
import type { Declaration, Manifest } from './manifest.ts';

/** A package with an element that pages use. */
export interface ElementPackage {
  readonly folder: string;
  /** Where the class of the element is, from the folder. */
  readonly source: string;
  /** Where its custom properties are, from the root. */
  readonly tokens: string;
}

/** The packages with elements that pages use. */
export const elementPackages: readonly ElementPackage[] = [
  {
    folder: 'packages/adapter',
    source: 'src/offhook-adapter.ts',
    tokens: 'packages/adapter/src/adapter.styles.ts',
  },
  {
    folder: 'packages/editor',
    source: 'src/editor/editor.ts',
    tokens: 'packages/editor/src/theme/tokens.ts',
  },
];

const kebab = (className: string): string =>
  className.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : 1;

/** Leaves what pages can use, under the names by which pages use it. */
const published = (element: Declaration, tokens: string): Declaration => {
  const { members = [], events = [], ...rest } = element;
  const open = members.filter(
    ({ privacy, description }) => privacy !== 'private' && description !== undefined,
  );
  return {
    ...rest,
    tagName: element.tagName ?? kebab(element.name),
    customElement: true,
    members: open,
    events: events.filter(({ name }) => name.includes('-')).sort(byName),
    cssProperties: customProperties(tokens),
  };
};

/** What the analyser reads of a package's element; its command line would write into package.json files. */
export const analyse = (root: string, { folder, source, tokens }: ElementPackage): Manifest => {
  const text = readFileSync(join(root, folder, source), 'utf8');
  const modules = [ts.createSourceFile(source, text, ts.ScriptTarget.ES2022, true)];
  const found = create({ modules, plugins: litPlugin(), context: { dev: false } }) as Manifest; // cast: the format that the analyser writes
  const styles = readFileSync(join(root, tokens), 'utf8');
  return {
    ...found,
    modules: found.modules.map((module) => ({
      ...module,
      path: 'dist/define.js',
      declarations: module.declarations.map((element) => published(element, styles)),
    })),
  };
};
