/** The maps of a document that are merged member by member; `*` stands for any name. */
const woven: readonly string[] = [
  '',
  'nodes',
  'nodes.*',
  'nodes.*.inputs',
  'nodes.*.to',
  'labels',
  'layout',
  'groups',
  'groups.*',
  'notes',
  'notes.*',
  'policy',
  'inputs',
  'outputs',
  'legacy',
  'legacy.blocks',
];

const fits = (pattern: string, path: readonly string[]): boolean => {
  const parts = pattern === '' ? [] : pattern.split('.');
  return (
    parts.length === path.length && parts.every((part, at) => part === '*' || part === path[at])
  );
};

/** True for a map whose members are edited one by one, such as the inputs of a block. */
export const isWoven = (path: readonly string[]): boolean =>
  woven.some((pattern) => fits(pattern, path));

/** True for what only says where something is drawn: of two places the own one is as good. */
export const isPlace = (path: readonly string[]): boolean =>
  ['layout.*', 'notes.*.at', 'notes.*.size', 'groups.*.collapsed'].some((one) => fits(one, path));

/** True for a list whose items stand each for itself, such as the blocks of a group. */
export const isBag = (path: readonly string[]): boolean =>
  ['nodes.*.to.*', 'groups.*.members', 'triggers'].some((one) => fits(one, path));

/** True for a list of which both sides may take something away. */
export const isLooseBag = (path: readonly string[]): boolean => fits('groups.*.members', path);
