import type { Json } from '@offhook/contract';
import { formatReference, parseReference, readPath } from '@offhook/flow';

/** What a reference gave before: its own sample, or what lies below the sample of its beginning. */
export const sampleOf = (
  samples: Readonly<Record<string, Json>>,
  ref: string,
): Json | undefined => {
  if (Object.hasOwn(samples, ref)) return samples[ref];
  const reference = parseReference(ref);
  if (reference === undefined) return undefined;
  for (let length = reference.path.length - 1; length >= 0; length -= 1) {
    const head = formatReference({ ...reference, path: reference.path.slice(0, length) });
    if (!Object.hasOwn(samples, head)) continue;
    return readPath(samples[head], reference.path.slice(length)) as Json | undefined; // cast: what lies within JSON is JSON
  }
  return undefined;
};

/** The longest text that a list shows of a sample, in characters. */
const longest = 28;

/** A sample as a list shows it: short, and texts in quotes. */
export const sampleText = (sample: Json): string => {
  const text = JSON.stringify(sample);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
};

/** Members of a sample that can be read on their own; none of what is no record. */
export const membersOf = (sample: Json | undefined): readonly string[] =>
  typeof sample === 'object' && sample !== null && !Array.isArray(sample)
    ? Object.keys(sample).slice(0, 20)
    : [];
