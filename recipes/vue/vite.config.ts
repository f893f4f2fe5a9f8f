import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    // Vue is to leave these tags to the browser.
    vue({
      template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('offhook-') } },
    }),
  ],
  // Here the editor is built from the sources beside this folder. In an app of your own, install
  // @offhook/editor and leave this line out.
  resolve: { conditions: ['@offhook/source', 'module', 'browser', 'development|production'] },
  build: { target: 'es2022', chunkSizeWarningLimit: 2000 },
  worker: { format: 'es' },
});
