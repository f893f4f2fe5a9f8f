import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const name = 'virtual:custom-elements';
const files = ['adapter', 'editor'].map((folder) =>
  fileURLToPath(new URL(`../../../packages/${folder}/custom-elements.json`, import.meta.url)),
);

/** Hands the preview what the elements' packages say of them; a gate keeps those files current. */
export const elementsPlugin = (): Plugin => ({
  name: 'offhook-elements',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load(id) {
    if (id !== `\0${name}`) return undefined;
    for (const file of files) this.addWatchFile(file);
    const modules = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).modules);
    return `export const manifest = ${JSON.stringify({ modules })}`;
  },
});
