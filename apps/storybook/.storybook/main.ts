/// <reference types="vitest/config" />
import type { StorybookConfig } from '@storybook/web-components-vite';
import { elementsPlugin } from '../elements/elements-plugin.ts';
import { pageLibraries } from '../units/page-libraries.ts';
import { unitIndexer } from '../units/unit-indexer.ts';
import { unitPlugin } from '../units/unit-plugin.ts';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true },
  stories: [
    '../elements/**/*.stories.ts',
    '../../../packages/actions/*/*/src/index.example.ts',
    '../../../packages/sources/*/src/index.example.ts',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  experimental_indexers: (indexers = []) => [...indexers, unitIndexer],
  viteFinal: (vite) => ({
    ...vite,
    base: './',
    plugins: [...(vite.plugins ?? []), unitPlugin(), elementsPlugin()],
    resolve: {
      ...vite.resolve,
      conditions: ['@offhook/source', 'module', 'browser', 'development|production'],
    },
    // One page for all stories: a page each would take most of the tests' time.
    test: { isolate: false },
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        ...pageLibraries(),
        'axe-core',
        'rxjs',
        'lit/decorators.js',
        'lit/directives/if-defined.js',
        'lit/directives/live.js',
        'lit/directives/repeat.js',
        'lit/directives/style-map.js',
        'zod/mini',
      ],
    },
  }),
};

export default config;
