import { defineConfig } from 'vite';

const server = process.env.OFFHOOK_SERVER ?? 'http://localhost:4300';
const adapter = process.env.OFFHOOK_ADAPTER ?? 'demo';

export default defineConfig({
  // Node 24 gives this file the folder it lies in.
  root: import.meta.dirname,
  base: './',
  resolve: { conditions: ['@offhook/source', 'module', 'browser', 'development|production'] },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    chunkSizeWarningLimit: 900,
    rolldownOptions: { input: ['index.html', 'softphone.html'] },
  },
  server: { port: Number(process.env.OFFHOOK_DESKTOP_PORT ?? 4301) },
  plugins: [
    {
      name: 'config',
      configureServer: ({ middlewares }) => {
        middlewares.use('/config.json', (_request, response) => {
          response.setHeader('content-type', 'application/json');
          response.end(JSON.stringify({ server, adapter }));
        });
      },
    },
  ],
});
