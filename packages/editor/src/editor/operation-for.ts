import type { Manifests } from '@offhook/contract';
import { edit, type Flow, manifestFor, type Operation } from '@offhook/flow';
import type { Intent } from '../intent.ts';

/** The action's own title is no label: such a block follows its action's title. */
const renaming = (flow: Flow, manifests: Manifests, node: string, title: string): Operation => {
  const own = manifestFor(manifests, flow.nodes[node])?.title;
  return edit.setLabel(node, title === own ? '' : title);
};

/** The edit of the document that an intent asks for; undefined where it asks for none. */
export const operationFor = (
  intent: Intent,
  flow: Flow,
  manifests: Manifests,
): Operation | undefined => {
  switch (intent.kind) {
    case 'move':
    case 'insert':
    case 'drop-on-block':
      return edit.move(intent.places);
    case 'connect':
      return edit.connect(intent.ends.from, intent.ends.socket, intent.ends.to);
    case 'disconnect':
      return edit.disconnect(intent.ends.from, intent.ends.socket, intent.ends.to);
    case 'rename':
      return renaming(flow, manifests, intent.node, intent.title);
    case 'give':
      return intent.value === undefined
        ? edit.clearInput(intent.node, intent.input)
        : edit.setInput(intent.node, intent.input, intent.value);
    case 'set-name':
      return edit.setName(intent.name);
    case 'set-triggers':
      return edit.setTriggers(intent.triggers);
    case 'set-policy':
      return edit.setPolicy(intent.policy);
    case 'remove':
      return intent.nodes.length === 0 ? undefined : edit.removeNodes(intent.nodes, { heal: true });
    default:
      return undefined;
  }
};
