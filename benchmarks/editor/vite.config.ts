import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const names = ['offhook', 'react-flow', 'litegraph', 'comfy', 'drawflow', 'rete'];
const pages = resolve(import.meta.dirname, 'pages');

export default defineConfig({
  root: pages,
  base: './',
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: { conditions: ['@offhook/source', 'module', 'browser', 'production'] },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: resolve(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    rolldownOptions: {
      input: Object.fromEntries(names.map((name) => [name, `${pages}/${name}.html`])),
    },
  },
});
