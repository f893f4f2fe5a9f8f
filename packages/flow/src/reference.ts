/** Which side of a node's outcome a reference reads. */
export type Aspect = 'output' | 'success' | 'error' | 'record';

/** A reference taken apart. */
export interface Reference {
  /** A node's id, or `payload`, `contact`, `agent`, `flow`. */
  readonly root: string;
  readonly aspect: Aspect;
  readonly path: readonly (string | number)[];
}

const rootPattern = /^([A-Za-z0-9_-]+)(?:#(success|error|record))?/;
const stepPattern = /\.([^.[\]"#\s]+)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/y;

/** Reads `root(.key | [n] | ["any key"])*` with an optional `#success`, `#error` or `#record`; undefined where the text is no reference. */
export const parseReference = (text: string): Reference | undefined => {
  const head = rootPattern.exec(text);
  if (head === null) return undefined;
  const path: (string | number)[] = [];
  stepPattern.lastIndex = head[0].length;
  while (stepPattern.lastIndex < text.length) {
    const step = stepPattern.exec(text);
    if (step === null) return undefined;
    path.push(step[1] ?? (step[2] === undefined ? unquote(step[3] ?? '') : Number(step[2])));
  }
  const aspect = (head[2] ?? 'output') as Aspect; // cast: the pattern admits only aspects
  return { root: head[1] ?? '', aspect, path };
};

const unquote = (text: string): string => text.replaceAll(/\\(.)/g, '$1');

const plainKey = /^[^.[\]"#\s]+$/;

const formatStep = (step: string | number): string => {
  if (typeof step === 'number') return `[${step}]`;
  return plainKey.test(step) ? `.${step}` : `["${step.replaceAll(/["\\]/g, '\\$&')}"]`;
};

/** Writes a reference in its canonical spelling; the inverse of `parseReference`. */
export const formatReference = ({ root, aspect, path }: Reference): string =>
  `${root}${aspect === 'output' ? '' : `#${aspect}`}${path.map(formatStep).join('')}`;

/** Reads along a path; undefined where anything on it is missing. Never leaves own members. */
export const readPath = (value: unknown, path: readonly (string | number)[]): unknown => {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    if (!Object.hasOwn(current, step)) return undefined;
    current = (current as Record<string | number, unknown>)[step]; // cast: an object, and the member is its own
  }
  return current;
};
