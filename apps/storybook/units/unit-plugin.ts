import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { exampleFile, unitOf } from './unit-of.ts';

const storyModule = fileURLToPath(new URL('./unit-story.ts', import.meta.url));

/** Marks the import of the examples themselves. */
const own = '?examples';

/** Makes a story file of each file of examples, so that units hold no stories of their own. */
export const unitPlugin = (): Plugin => ({
  name: 'offhook-units',
  enforce: 'pre',
  load(id) {
    if (!exampleFile.test(id)) return undefined;
    const unit = unitOf(id);
    if (unit === undefined) return undefined;
    return `import { examples } from ${JSON.stringify(`${id}${own}`)};
import { playUnit, renderUnit } from ${JSON.stringify(storyModule)};
export default {
  title: ${JSON.stringify(unit.title)},
  tags: ['autodocs'],
  parameters: { controls: { disable: true }, docs: { description: { component: ${JSON.stringify(unit.description)} } } },
};
export const Examples = { render: () => renderUnit(examples), play: playUnit };
`;
  },
});
