import type { Tree } from 'nx/src/devkit-exports.js';
import { groups } from '../../rules/units/groups.ts';
import { camelCase } from '../../workspace/words.ts';
import { type Draft, draftOf, manifestText, register } from './register.ts';

const code = ({ id, title, description }: Draft): string => `\
import { defineAction, done, text } from '@offhook/contract';

/** ${description} */
export const ${camelCase(id)} = defineAction({
  id: '${id}',
  title: '${title}',
  description: '${description}',
  inputs: { value: text({ title: 'Value' }) },
  sockets: done({ result: text({ title: 'Result' }) }),
  run: ({ value }) => ({ result: value }),
});
`;

const example = ({ id }: Draft): string => `\
import { examplesOf } from '@offhook/contract';
import { ${camelCase(id)} } from './index.ts';

export const examples = examplesOf(${camelCase(id)}, [
  {
    title: 'answers what its description promises',
    given: { value: 'what is given' },
    emits: [{ socket: 'done', output: { result: 'what is promised' } }],
  },
]);
`;

/** Writes a package with one action: `nx g @offhook/nx:action crm/create-case`. */
export const writeAction = (tree: Tree, { path }: { readonly path: string }) => {
  const [group = '', id] = path.split('/');
  if (id === undefined || !groups.includes(group)) {
    throw new Error(`Say <group>/<id>; the groups are ${groups.join(', ')}.`);
  }
  const draft = draftOf('action', path);
  if (tree.exists(draft.folder)) throw new Error(`${draft.folder} is there already.`);
  tree.write(`${draft.folder}/package.json`, manifestText(tree, draft, ['@offhook/contract']));
  tree.write(`${draft.folder}/src/index.ts`, code(draft));
  tree.write(`${draft.folder}/src/index.example.ts`, example(draft));
  return () => register(tree.root, draft);
};
