import { fileURLToPath } from 'node:url';
import { cli, type Manifest } from '@custom-elements-manifest/analyzer/cli.js';
import type { Plugin } from 'vite';

const name = 'virtual:custom-elements';
const root = fileURLToPath(new URL('../../..', import.meta.url));

const analyse = [
  'analyze',
  '--litelement',
  '--quiet',
  '--globs',
  'packages/adapter/src/offhook-adapter.ts',
  'packages/editor/src/editor/editor.ts',
];

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
  async load(id) {
    if (id !== `\0${name}`) return undefined;
    const manifest = await cli({ argv: analyse, cwd: root, noWrite: true });
    return `export default ${JSON.stringify(published(manifest))}`;
  },
});
