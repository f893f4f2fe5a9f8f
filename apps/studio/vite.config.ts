import { defineConfig } from 'vite';

const server = process.env.OFFHOOK_SERVER ?? 'http://localhost:4300';

export default defineConfig({
  // Node 24 gives this file the folder it lies in.
  root: import.meta.dirname,
  resolve: { conditions: ['@offhook/source', 'module', 'browser', 'development|production'] },
  build: { target: 'es2022', outDir: 'dist', emptyOutDir: true, chunkSizeWarningLimit: 900 },
  // Rehearsals play in a worker, which loads the code of actions as it needs it.
  worker: { format: 'es' },
  server: { port: 4310, proxy: { '/api': server } },
});
