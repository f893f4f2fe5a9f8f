import type { Manifests } from '@offhook/contract';
import { describe, type Flow } from '@offhook/flow';
import { blockName, socketName } from '../words/flow-words.ts';
import type { Words } from '../words/words.ts';

/** What names are read from: the flows that may hold what is named, the best first. */
export interface Naming {
  readonly flows: readonly Flow[];
  readonly known: Manifests;
  readonly words: Words;
}

const holding = ({ flows }: Naming, id: string): Flow | undefined =>
  flows.find(({ nodes }) => Object.hasOwn(nodes, id)) ?? flows[0];

/** What people call a block that one of the flows holds. */
export const blockIn = (naming: Naming, id: string): string => {
  const flow = holding(naming, id);
  return flow === undefined ? id : blockName(flow, id, naming.known, naming.words);
};

/** What people call an input of a block. */
export const inputIn = (naming: Naming, id: string, input: string): string => {
  const node = holding(naming, id)?.nodes[id];
  const inputs = node && describe(naming.known, node)?.inputs;
  return (inputs && Object.hasOwn(inputs, input) ? inputs[input]?.title : undefined) ?? input;
};

const inNode = (naming: Naming, [, id = '', part, name = '']: readonly string[]): string => {
  const { things } = naming.words.drafts;
  const block = blockIn(naming, id);
  if (part === 'inputs') return things.input(inputIn(naming, id, name), block);
  return part === 'to' ? things.way(socketName(name, naming.words), block) : block;
};

/** What people call a place of the document, such as "Subject of Create Case". */
export const thingName = (path: readonly string[], naming: Naming): string => {
  const { things } = naming.words.drafts;
  const [whole = '', id = ''] = path;
  switch (whole) {
    case 'nodes':
      return inNode(naming, path);
    case 'labels':
      return things.label(blockIn(naming, id));
    case 'layout':
      return things.place(blockIn(naming, id));
    case 'groups':
      return things.group(
        naming.flows.find((flow) => flow.groups?.[id])?.groups?.[id]?.title ?? id,
      );
    case 'notes':
      return things.note;
    case 'triggers':
    case 'name':
    case 'description':
    case 'active':
      return things[whole];
    case 'policy':
      return things.policy(id);
    default:
      return things.other(path.join('.'));
  }
};
