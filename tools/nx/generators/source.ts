import type { Tree } from 'nx/src/devkit-exports.js';
import { camelCase } from '../../workspace/words.ts';
import { type Draft, draftOf, manifestText, register } from './register.ts';

const code = ({ id, title, description }: Draft): string => `\
import { defineSource, text } from '@offhook/contract';
import { of } from 'rxjs';

/** ${description} */
export const ${camelCase(id)} = defineSource({
  id: '${id}',
  title: '${title}',
  description: '${description}',
  about: 'none',
  events: {
    onHappened: {
      title: 'Happened',
      description: 'It happened.',
      payload: { value: text({ title: 'Value' }) },
      open: () => of({ payload: { value: 'what is given' } }),
    },
  },
});
`;

const example = ({ id }: Draft): string => `\
import type { SourceExamples } from '@offhook/testing';
import { ${camelCase(id)} } from './index.ts';

export const examples: SourceExamples<typeof ${camelCase(id)}> = {
  source: ${camelCase(id)},
  examples: [
    {
      title: 'tells what its description promises',
      event: 'onHappened',
      emits: [{ payload: { value: 'what is promised' } }],
    },
  ],
};
`;

/** Writes a package with one source: `nx g @offhook/nx:source voice-contact`. */
export const writeSource = (tree: Tree, { path }: { readonly path: string }) => {
  if (path.includes('/')) throw new Error('Say <id> alone; sources have no groups.');
  const draft = draftOf('source', path);
  if (tree.exists(draft.folder)) throw new Error(`${draft.folder} is there already.`);
  tree.write(
    `${draft.folder}/package.json`,
    manifestText(tree, draft, ['@offhook/contract', 'rxjs']),
  );
  tree.write(`${draft.folder}/src/index.ts`, code(draft));
  tree.write(`${draft.folder}/src/index.example.ts`, example(draft));
  return () => register(tree.root, draft);
};
