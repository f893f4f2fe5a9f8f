import type { ActionManifest, Field, Manifests } from '@offhook/contract';
import type { Flow } from '../document.ts';
import { freshId } from '../edit/fresh-id.ts';
import { edit } from '../edit/operation.ts';
import { member } from '../member.ts';
import { formatReference } from '../reference.ts';
import { mapReferences } from '../references-in.ts';
import { fit } from '../validate/fits.ts';
import type { Value } from '../value.ts';
import { type Fix, fixBy } from './fix.ts';
import { insertBefore } from './insert-before.ts';

/** A block that makes a value of one kind of another. */
interface Conversion {
  readonly action: string;
  /** The input that takes the value. */
  readonly input: string;
  /** What else the block is given. */
  readonly with?: Readonly<Record<string, string>>;
  readonly output: string;
  readonly suits: (given: Field, wanted: Field) => boolean;
}

const isWorded = ({ kind }: Field): boolean => kind === 'text' || kind === 'choice';

const cast = (type: string, kind: Field['kind']): Conversion => ({
  action: 'cast-value',
  input: 'value',
  with: { type },
  output: 'value',
  suits: (_given, wanted) => wanted.kind === kind,
});

const conversions: readonly Conversion[] = [
  {
    action: 'format-phone-number-e164',
    input: 'phoneNumber',
    output: 'value',
    suits: (given, wanted) =>
      isWorded(given) && wanted.format === 'phone' && given.format !== 'phone',
  },
  {
    action: 'first-item',
    input: 'list',
    output: 'value',
    suits: (given, wanted) => given.kind === 'list' && wanted.kind !== 'list',
  },
  {
    action: 'split-text',
    input: 'text',
    output: 'value',
    suits: (given, wanted) => isWorded(given) && wanted.kind === 'list',
  },
  {
    action: 'to-json',
    input: 'value',
    output: 'value',
    suits: (given, wanted) =>
      (given.kind === 'record' || given.kind === 'list') && wanted.kind === 'text',
  },
  cast('Number', 'number'),
  cast('Boolean', 'flag'),
  cast('Array', 'list'),
  cast('Object', 'record'),
];

/** Whether a conversion's action is installed and still has what the conversion gives and reads. */
const installed = (
  { action, input, output, with: more = {} }: Conversion,
  manifests: Manifests,
): ActionManifest | undefined => {
  const manifest = member(manifests.actions, action);
  const inputs = [input, ...Object.keys(more)];
  const isWhole =
    manifest !== undefined &&
    inputs.every((name) => Object.hasOwn(manifest.inputs, name)) &&
    Object.hasOwn(manifest.sockets.outputs, output);
  return isWhole ? manifest : undefined;
};

/** A reference where it is read, and what it gives. */
export interface Misfit {
  readonly node: string;
  readonly input: string;
  /** The input's whole value, in which the reference stands. */
  readonly value: Value;
  readonly ref: string;
  readonly given: Field;
  readonly wanted: Field;
}

const socketOnward = ({ sockets }: ActionManifest): string =>
  sockets.family === 'outcome' ? 'success' : 'done';

const converting = (
  flow: Flow,
  manifests: Manifests,
  { node, input, value, ref }: Misfit,
  conversion: Conversion,
): readonly Fix[] => {
  const manifest = installed(conversion, manifests);
  if (manifest === undefined) return [];
  const id = freshId(flow, conversion.action);
  const fixed = Object.entries(conversion.with ?? {}).map(([name, text]) => [
    name,
    { value: text },
  ]);
  const made = formatReference({ root: id, aspect: 'output', path: [conversion.output] });
  const inserted = insertBefore(flow, manifests, node, {
    id,
    manifest,
    inputs: { [conversion.input]: { ref }, ...Object.fromEntries(fixed) },
    socket: socketOnward(manifest),
  });
  const reads = edit.setInput(
    node,
    input,
    mapReferences(value, (other) => (other === ref ? made : other)),
  );
  return [fixBy('convert', [...inserted, reads], { what: manifest.title })];
};

/** The ways to make a value fit that is of another kind than its input takes, the closest first. */
export const conversionsFor = (
  flow: Flow,
  manifests: Manifests,
  misfit: Misfit,
): readonly Fix[] => {
  const { given, wanted } = misfit;
  const isPhone = wanted.format === 'phone' && given.format !== 'phone' && isWorded(given);
  const isNested = given.kind === 'record' || given.kind === 'list';
  const asText = wanted.kind === 'text' && isNested;
  if (fit(given, wanted).fits === 'yes' && !isPhone && !asText) return [];
  const wrap =
    asText && 'ref' in misfit.value
      ? [
          fixBy('wrap-in-text', [
            edit.setInput(misfit.node, misfit.input, { template: `{{${misfit.ref}}}` }),
          ]),
        ]
      : [];
  return [
    ...conversions
      .filter(({ suits }) => suits(given, wanted))
      .flatMap((conversion) => converting(flow, manifests, misfit, conversion)),
    ...wrap,
  ];
};
