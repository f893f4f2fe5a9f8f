import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { analyse, elementPackages } from '../../../tools/elements/analyse.ts';

const name = 'virtual:custom-elements';
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Analyses the elements when the preview asks for their manifest, so that it is never out of date. */
export const elementsPlugin = (): Plugin => ({
  name: 'offhook-elements',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load(id) {
    if (id !== `\0${name}`) return undefined;
    const modules = elementPackages.flatMap((each) => analyse(root, each).modules);
    return `export const manifest = ${JSON.stringify({ modules })}`;
  },
});
