import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'rolldown';

/** A worker as packages name theirs: by the address of a source file beside them. */
const named = /new Worker\(\s*new URL\('(\.{1,2}\/[\w./-]+)\.ts', import\.meta\.url\)/g;

/** Builds the workers of a package beside its code, under the names that the built code calls them by. */
export const workers = (): Plugin => ({
  name: 'workers',
  transform(code, id) {
    if (!code.includes('new Worker(')) return null;
    const built = code.replaceAll(named, (_, path: string) => {
      const name = basename(path);
      this.emitFile({ type: 'chunk', id: join(dirname(id), `${path}.ts`), fileName: `${name}.js` });
      return `new Worker(new URL('./${name}.js', import.meta.url)`;
    });
    return built === code ? null : built;
  },
});
