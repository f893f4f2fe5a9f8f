import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, type Manifest, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type { Plugin } from 'vite';

const name = 'virtual:custom-elements';
const root = fileURLToPath(new URL('../../..', import.meta.url));

const files = ['packages/adapter/src/offhook-adapter.ts', 'packages/editor/src/editor/editor.ts'];

/** What the analyser reads of the elements; its command line would write into package.json files. */
const analyse = (): Manifest => {
  const modules = files.map((file) =>
    ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  return create({ modules, plugins: litPlugin(), context: { dev: false } });
};

const kebab = (className: string): string =>
  className.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

/** Leaves what pages can use, under the names by which pages use it. */
const published = ({ modules }: Manifest): Manifest => ({
  modules: modules.map((module) => ({
    ...module,
    declarations: module.declarations.map((element) => ({
      ...element,
      tagName: element.tagName ?? kebab(element.name),
      members: element.members?.filter(
        ({ privacy, name: member }) => privacy !== 'private' && !member.startsWith('#'),
      ),
      events: element.events?.filter((event) => event.name.includes('-')),
    })),
  })),
});

/** Analyses the elements when the preview asks for their manifest, so that it is never out of date. */
export const elementsPlugin = (): Plugin => ({
  name: 'offhook-elements',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load(id) {
    if (id !== `\0${name}`) return undefined;
    return `export const manifest = ${JSON.stringify(published(analyse()))}`;
  },
});
