import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { defineConfig, type Plugin } from 'vite';

const root = import.meta.dirname;

const bundled = async (file: string): Promise<string> => {
  const bundle = await rolldown({ input: join(root, 'src/toolkit', file), logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  return output[0].code;
};

/** The vendor's scripts are classic ones, each whole in itself: softphones load them by a script tag. */
const toolkit: Plugin = {
  name: 'toolkit',
  apply: 'build',
  async generateBundle() {
    for (const [fileName, file] of [
      ['toolkit/opencti.js', 'open-cti.script.ts'],
      ['toolkit/integration.js', 'integration.script.ts'],
    ] as const) {
      this.emitFile({ type: 'asset', fileName, source: await bundled(file) });
    }
  },
};

export default defineConfig({
  // Node 24 gives this file the folder it lies in.
  root,
  base: './',
  resolve: { conditions: ['@offhook/source', 'module', 'browser', 'development|production'] },
  build: { target: 'es2022', outDir: 'dist', emptyOutDir: true, chunkSizeWarningLimit: 900 },
  plugins: [toolkit],
});
