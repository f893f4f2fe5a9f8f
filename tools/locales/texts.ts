import type {
  ActionManifest,
  ControlManifest,
  Field,
  Manifests,
  SourceManifest,
} from '@offhook/contract';

/** Texts in the shape of a language file. */
export interface Tree {
  readonly [name: string]: Tree | string;
}

/** Texts by their place, such as `actions/log/inputs/level/title`. */
export type Texts = ReadonlyMap<string, string>;

const fieldTree = ({ title, help }: Field): Tree => ({
  title,
  ...(help !== undefined && { help }),
});

const each = <T>(named: Readonly<Record<string, T>>, tree: (one: T) => Tree): Tree =>
  Object.fromEntries(Object.entries(named).map(([name, one]) => [name, tree(one)]));

const actionTree = ({ title, description, inputs, sockets }: ActionManifest): Tree => ({
  title,
  description,
  inputs: each(inputs, fieldTree),
  outputs: each(sockets.outputs, fieldTree),
});

const controlTree = ({ title, description, inputs, sockets }: ControlManifest): Tree => ({
  title,
  description,
  inputs: each(inputs, fieldTree),
  sockets: Object.fromEntries(
    sockets.map(({ name, title: words, help, gives }) => [
      name,
      { title: words, help, gives: each(gives, fieldTree) },
    ]),
  ),
});

const sourceTree = ({ title, description, events }: SourceManifest): Tree => ({
  title,
  description,
  events: each(events, (event) => ({
    title: event.title,
    description: event.description,
    payload: each(event.payload, fieldTree),
    ...(event.settings && { settings: each(event.settings, fieldTree) }),
  })),
});

const flat = (tree: Tree, place: string): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([name, value]) => {
    const here = place === '' ? name : `${place}/${name}`;
    return typeof value === 'string' ? [[here, value] as const] : flat(value, here);
  });

/** The texts of a language file by their places. */
export const textsIn = (file: Tree): Texts => new Map(flat(file, ''));

/** Everything that units say in English, by its place in a language file. */
export const textsOf = ({ actions, controls = {}, sources }: Manifests): Texts =>
  textsIn({
    actions: each(actions, actionTree),
    controls: each(controls, controlTree),
    sources: each(sources, sourceTree),
  });

const grown = (tree: Tree, [name = '', ...rest]: readonly string[], text: string): Tree => {
  const under = tree[name];
  const below = typeof under === 'object' ? under : {};
  return { ...tree, [name]: rest.length === 0 ? text : grown(below, rest, text) };
};

const sorted = (tree: Tree): Tree =>
  Object.fromEntries(
    Object.entries(tree)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, typeof value === 'string' ? value : sorted(value)]),
  );

/** The language file that holds these texts, its keys sorted. */
export const treeOf = (texts: Texts): Tree =>
  sorted([...texts].reduce((tree, [place, text]) => grown(tree, place.split('/'), text), {}));
