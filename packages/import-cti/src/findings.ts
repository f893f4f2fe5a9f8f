import type { ActionManifest, Manifests } from '@offhook/contract';
import {
  type Block,
  type Flow,
  isBlock,
  isRoot,
  parseReference,
  type Reference,
  upstreamOf,
  type Value,
  validate,
} from '@offhook/flow';
import type { BlockReport, Finding } from './report.ts';

type Placed = { readonly node: string; readonly field: string };

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** Every reference and every fixed text inside a value. */
const leavesOf = (value: Value): readonly Value[] => {
  if ('record' in value) return Object.values(value.record).flatMap(leavesOf);
  if ('list' in value) return value.list.flatMap(leavesOf);
  return [value];
};

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const warning = (code: string, at: Placed, message: string): Finding => ({
  code,
  severity: 'warning',
  ...at,
  message,
});

/** Why a reference never holds a value; undefined where it may. */
const emptyBecause = (
  reference: Reference,
  at: Placed,
  flow: Flow,
  manifests: Manifests,
): string | undefined => {
  const { root, aspect, path } = reference;
  if (isRoot(root)) return undefined;
  const source = own(flow.nodes, root);
  if (source === undefined) return `the flow has no block "${root}"`;
  if (!upstreamOf(flow, at.node).has(root)) return `"${root}" does not come before this block`;
  if (!isBlock(source)) return `"${root}" hands nothing on`;
  const manifest = own(manifests.actions, source.action);
  const [head] = path;
  if (aspect !== 'output' || manifest === undefined || head === undefined) return undefined;
  return own(manifest.sockets.outputs, String(head)) === undefined
    ? `${manifest.title} returns no "${head}"`
    : undefined;
};

const inReference = (ref: string, at: Placed, flow: Flow, manifests: Manifests): Finding[] => {
  const reference = parseReference(ref);
  if (reference === undefined) return [];
  if (reference.root === 'contact' && reference.path[0] === 'parsedNumber') {
    const field = reference.path[1] === 'phone' ? 'nationalNumber' : String(reference.path[1]);
    return [
      warning(
        'reference-root-changed',
        at,
        `"${ref}" broke in version 5.22 of the adapter. It works here; what it reads is the caller's number as "contact.parsedNumber.${field}".`,
      ),
    ];
  }
  const because = emptyBecause(reference, at, flow, manifests);
  return because === undefined
    ? []
    : [warning('value-always-empty', at, `"${ref}" is always empty: ${because}.`)];
};

const inText = (text: string, at: Placed): Finding[] => {
  if (text === 'null') {
    return [warning('text-null', at, 'The value is the text "null", not an empty value.')];
  }
  return !text.startsWith('$.') && /\$\.(actions|payload|contact|agent)\b/.test(text)
    ? [
        warning(
          'reference-in-text',
          at,
          'A reference inside a longer text stays text, as it always did. Use String Template.',
        ),
      ]
    : [];
};

/** Inputs that hold what is searched for: a fixed text there finds the same for every contact. */
const searched = (manifest: ActionManifest | undefined, field: string): boolean =>
  (manifest?.id === 'search-and-screenpop' && field === 'searchParams') ||
  (/^get-(lead|contact)-id$/.test(manifest?.id ?? '') && field === 'formattedPhoneNumber');

const inFixed = (
  value: unknown,
  at: Placed,
  manifest: ActionManifest | undefined,
): readonly Finding[] => {
  const texts = textsIn(value);
  const fixed = texts.filter((text) => text !== '' && !text.startsWith('$.'));
  return [
    ...texts.flatMap((text) => inText(text, at)),
    ...(searched(manifest, at.field) && fixed.length > 0
      ? [warning('search-fixed-text', at, `Every run searches for the same text "${fixed[0]}".`)]
      : []),
  ];
};

const inBlock = (node: string, block: Block, flow: Flow, manifests: Manifests) => {
  const manifest = own(manifests.actions, block.action);
  return Object.entries(block.inputs ?? {}).flatMap(([field, value]) =>
    leavesOf(value).flatMap((leaf) => {
      const at = { node, field };
      if ('ref' in leaf) return inReference(leaf.ref, at, flow, manifests);
      return 'value' in leaf ? inFixed(leaf.value, at, manifest) : [];
    }),
  );
};

const inNames = (blocks: readonly BlockReport[]): readonly Finding[] => {
  const ids = blocks.map(({ id }) => String(id));
  return blocks.flatMap(({ node, id }, at) => {
    if (String(id) === node) return [];
    const repeated = ids.indexOf(String(id)) !== at;
    const because = repeated
      ? 'the id stands in the file twice'
      : 'ids here are letters, digits, - and _';
    return [
      {
        code: repeated ? 'id-repeated' : 'id-renamed',
        severity: repeated ? ('warning' as const) : ('info' as const),
        node,
        message: `Block "${id}" is called "${node}" here: ${because}. It is exported as it was.`,
      },
    ];
  });
};

/** Problems that an admin should hear of before the flow is opened. */
const telling: ReadonlySet<string> = new Set([
  'dangling-connection',
  'input-empty',
  'unknown-socket',
]);

const problemsIn = (flow: Flow, manifests: Manifests): readonly Finding[] =>
  validate(flow, manifests)
    .filter(({ code }) => telling.has(code))
    .map(({ code, node, field, message }) => ({
      code,
      severity: 'warning',
      ...(node !== undefined && { node }),
      ...(field !== undefined && { field }),
      message,
    }));

const unknowns = (blocks: readonly BlockReport[]): readonly Finding[] =>
  blocks
    .filter(({ became }) => became === 'unknown')
    .map(({ node, type }) => ({
      code: 'unknown-block',
      severity: 'warning',
      node,
      message: `"${type}" is not known here. It is kept as it is; a run that reaches it leaves by failure, or fails. Use "Change type" to choose an action.`,
    }));

/** What an admin should know of an imported flow beyond what its blocks became. */
export const findIn = (
  flow: Flow,
  blocks: readonly BlockReport[],
  manifests: Manifests,
): readonly Finding[] => [
  ...unknowns(blocks),
  ...inNames(blocks),
  ...problemsIn(flow, manifests),
  ...Object.entries(flow.nodes).flatMap(([node, block]) =>
    isBlock(block) ? inBlock(node, block, flow, manifests) : [],
  ),
  {
    code: 'no-trigger',
    severity: 'info',
    message: 'A CTI Flow file does not say its source and event: choose them before you publish.',
  },
];
