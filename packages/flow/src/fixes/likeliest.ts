import type { Field } from '@offhook/contract';
import { describe } from '../control/describe.ts';
import { rootFields } from '../pictures.ts';
import { formatReference } from '../reference.ts';
import { fit } from '../validate/fits.ts';
import { outlineOf, upstreamOf } from '../walk.ts';
import type { Broken } from './fixer.ts';
import { foresee } from './foresee.ts';

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** Whether an output is what an input asks for, by its name, its title or its format. */
const isMeant = (name: string, output: Field, input: string, wanted: Field): boolean =>
  [name, output.title].some((one) =>
    [input, wanted.title].some((other) => plain(one) !== '' && plain(one) === plain(other)),
  ) ||
  (wanted.format === 'phone' && output.format === 'phone');

/** Most that are proposed at once. */
const most = 2;

/** How values are looked for. */
interface Search {
  /** What they are called; as the input is, where nothing is said. */
  readonly asked?: string;
  /** Takes those that may be missing as well, after the others. */
  readonly allowsMissing?: boolean;
}

/** References that an input likely asks for: they fit, are surely there, and are called alike; the nearest block's first. */
export const likeliest = (
  { flow, manifests, node, input }: Broken,
  wanted: Field | undefined,
  { asked = input, allowsMissing = false }: Search = {},
): readonly string[] => {
  if (wanted === undefined) return [];
  const before = upstreamOf(flow, node);
  const ahead = foresee(flow, manifests);
  const fromBlocks = outlineOf(flow)
    .filter((id) => id !== node && before.has(id))
    .reverse()
    .flatMap((id) => {
      const giver = flow.nodes[id];
      return giver === undefined ? [] : [[id, describe(manifests, giver).outputs] as const];
    });
  const isSure = (ref: string): boolean => ahead(node, ref).missing === undefined;
  const found = [...fromBlocks, ['contact', rootFields.contact] as const]
    .flatMap(([root, fields]) =>
      Object.entries(fields)
        .filter(([name, field]) => isMeant(name, field, asked, wanted))
        .map(([name]) => formatReference({ root, aspect: 'output', path: [name] })),
    )
    .filter((ref) => {
      const { field } = ahead(node, ref);
      return field !== undefined && fit(field, wanted).fits === 'yes';
    });
  const doubtful = allowsMissing ? found.filter((ref) => !isSure(ref)) : [];
  return [...found.filter(isSure), ...doubtful].slice(0, most);
};
