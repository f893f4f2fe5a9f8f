import { defineConfig } from 'vite';

export default defineConfig({
  // Here the editor is built from the sources beside this folder. In an app of your own, install
  // @offhook/editor and leave this line out.
  resolve: { conditions: ['@offhook/source', 'module', 'browser', 'development|production'] },
  build: { target: 'es2022', chunkSizeWarningLimit: 2000 },
  worker: { format: 'es' },
});
