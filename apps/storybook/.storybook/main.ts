import type { StorybookConfig } from '@storybook/web-components-vite';
import { elementsPlugin } from '../elements/elements-plugin.ts';
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
    // Found before the first story is opened, or the page reloads in the middle of a test.
    optimizeDeps: {
      ...vite.optimizeDeps,
      entries: [
        'elements/*.stories.ts',
        'units/unit-story.ts',
        '../../packages/{adapter,editor}/src/define.ts',
        '../../packages/{actions/*,sources}/*/src/index.ts',
      ],
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        'lit/decorators.js',
        'lit/directives/if-defined.js',
        'lit/directives/live.js',
        'lit/directives/repeat.js',
        'lit/directives/style-map.js',
      ],
    },
  }),
};

export default config;
