import { existsSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { chromiumLaunch } from './tools/browser/chromium.ts';
import { drag } from './tools/browser/commands.ts';
import { startSimulator } from './tools/browser/simulators.ts';

const source = '@offhook/source';
const inBrowser = { conditions: [source, 'module', 'browser', 'development|production'] };
const inNode = {
  conditions: [source, 'module', 'node', 'development|production'],
  externalConditions: [source, 'node'],
};
const everywhere = '{packages,apps,tools,examples}/**';
const never = ['**/node_modules/**', '**/dist/**'];

const unit: TestProjectConfiguration = {
  resolve: inNode,
  ssr: { resolve: inNode },
  test: {
    name: 'unit',
    include: [`${everywhere}/*.test.ts`],
    exclude: [...never, '**/*.browser.test.ts', '**/*.e2e.test.ts'],
    environment: 'node',
    pool: 'threads',
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
};

/** What elements import: known to Vite before the first test, so that no page is reloaded under one. */
const bundled = [
  '@codemirror/autocomplete',
  '@codemirror/commands',
  '@codemirror/lang-json',
  '@codemirror/language',
  '@codemirror/lint',
  '@codemirror/search',
  '@codemirror/state',
  '@codemirror/view',
  '@lezer/highlight',
  '@lit-labs/task',
  'axe-core',
  'elkjs/lib/elk-api.js',
  'elkjs/lib/elk-worker.min.js',
  'libphonenumber-js',
  'lit',
  'lit/decorators.js',
  'lit/directives/class-map.js',
  'lit/directives/if-defined.js',
  'lit/directives/keyed.js',
  'lit/directives/live.js',
  'lit/directives/ref.js',
  'lit/directives/repeat.js',
  'lit/directives/style-map.js',
  'lit/directives/when.js',
  'marked',
  'rete',
  'rete-area-plugin',
  'rete-connection-plugin',
  'rxjs',
  'zod',
  'zod/mini',
];

const browser: TestProjectConfiguration = {
  resolve: inBrowser,
  optimizeDeps: { include: bundled },
  test: {
    name: 'browser',
    include: [`${everywhere}/*.browser.test.ts`],
    exclude: never,
    testTimeout: 30_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: chromiumLaunch }),
      instances: [{ browser: 'chromium' }],
      commands: { drag, startSimulator },
    },
  },
};

const e2e: TestProjectConfiguration = {
  resolve: inNode,
  ssr: { resolve: inNode },
  test: {
    name: 'e2e',
    include: ['e2e/**/*.e2e.test.ts', 'tools/**/*.e2e.test.ts'],
    exclude: never,
    environment: 'node',
    pool: 'forks',
    fileParallelism: false,
    // Alone and last: whole programs start here, and nothing else should slow them.
    sequence: { groupOrder: 2 },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
};

const storybook = async (): Promise<TestProjectConfiguration[]> => {
  const configDir = 'apps/storybook/.storybook';
  if (!existsSync(configDir)) return [];
  const { storybookTest } = await import('@storybook/addon-vitest/vitest-plugin');
  return [
    {
      resolve: inBrowser,
      plugins: [await storybookTest({ configDir })],
      test: {
        name: 'storybook',
        sequence: { groupOrder: 1 },
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          provider: playwright({ launchOptions: chromiumLaunch }),
          instances: [{ browser: 'chromium' }],
        },
      },
    },
  ];
};

export default defineConfig({
  test: {
    passWithNoTests: true,
    onConsoleLog: (text) => !text.includes('Lit is in dev mode'),
    projects: [unit, browser, e2e, ...(await storybook())],
  },
});
