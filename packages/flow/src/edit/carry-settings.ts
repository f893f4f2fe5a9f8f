import { dropSpelling } from './legacy.ts';
import type { OperationOf } from './operation.ts';
import { type Carry, nodeIn, refuseName, unknownNode } from './refusal.ts';

/** Gives an input its value. */
export const setInput: Carry<OperationOf<'set-input'>> = (draft, { id, input, value }) => {
  const node = nodeIn(draft, id);
  if (node === undefined) return unknownNode(id);
  if (node.kind === 'start' || node.kind === 'end') {
    return { code: 'not-a-block', message: 'Start and End take no inputs.' };
  }
  const refused = refuseName(input);
  if (refused !== undefined) return refused;
  draft.set(['nodes', id, 'inputs', input], value);
  dropSpelling(draft, id, input);
  return undefined;
};

/** Takes an input's value away. */
export const clearInput: Carry<OperationOf<'clear-input'>> = (draft, { id, input }) => {
  if (nodeIn(draft, id) === undefined) return unknownNode(id);
  draft.remove(['nodes', id, 'inputs', input]);
  dropSpelling(draft, id, input);
  return undefined;
};

/** Gives a node a title of its own. */
export const setLabel: Carry<OperationOf<'set-label'>> = (draft, { id, label }) => {
  if (nodeIn(draft, id) === undefined) return unknownNode(id);
  if (label === '') draft.remove(['labels', id]);
  else draft.set(['labels', id], label);
  return undefined;
};

/** Puts nodes elsewhere. */
export const move: Carry<OperationOf<'move'>> = (draft, { places }) => {
  const moved = Object.entries(places);
  const unknown = moved.find(([id]) => nodeIn(draft, id) === undefined);
  if (unknown !== undefined) return unknownNode(unknown[0]);
  for (const [id, place] of moved) draft.set(['layout', id], place);
  return undefined;
};

/** Members that operations of their own take care of. */
const known = new Set([
  'offhook',
  'name',
  'description',
  'active',
  'debug',
  'triggers',
  'policy',
  'nodes',
  'labels',
  'layout',
  'groups',
  'notes',
  'legacy',
]);

/** Sets a member that the format does not know. */
export const setExtra: Carry<OperationOf<'set-extra'>> = (draft, { member, value }) => {
  if (known.has(member)) {
    return {
      code: 'known-member',
      message: `"${member}" belongs to the flow itself; change it by its own operation.`,
    };
  }
  const refused = refuseName(member);
  if (refused !== undefined) return refused;
  if (value === undefined) draft.remove([member]);
  else draft.set([member], value);
  return undefined;
};
