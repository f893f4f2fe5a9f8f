import { defineConfig } from 'vite';
import { simulatorRoutes } from './src/server/simulator-routes.ts';

const serving = simulatorRoutes();

export default defineConfig({
  // Node 24 gives this file the folder it lies in.
  root: import.meta.dirname,
  base: './',
  resolve: { conditions: ['@offhook/source', 'module', 'browser', 'development|production'] },
  build: { target: 'es2022', outDir: 'dist', emptyOutDir: true },
  // All of them, so that no page is loaded again in the middle of a test.
  optimizeDeps: {
    include: [
      'libphonenumber-js/min',
      'lit',
      'lit/decorators.js',
      'lit/directives/repeat.js',
      'rxjs',
      'zod',
    ],
  },
  server: { port: Number(process.env.OFFHOOK_CCP_PORT ?? 4302) },
  plugins: [
    {
      name: 'simulator-routes',
      configureServer: ({ middlewares }) => {
        middlewares.use(serving);
      },
      configurePreviewServer: ({ middlewares }) => {
        middlewares.use(serving);
      },
    },
  ],
});
