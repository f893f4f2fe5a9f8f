import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@offhook/source', 'module', 'browser', 'development|production'] },
  ssr: {
    resolve: { conditions: ['@offhook/source'], externalConditions: ['@offhook/source'] },
  },
  test: {
    include: ['packages/**/*.test.ts', 'apps/**/*.test.ts', 'tools/**/*.test.ts'],
    isolate: false,
    pool: 'threads',
  },
});
