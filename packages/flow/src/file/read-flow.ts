import { type Flow, flowSchema } from '../document.ts';
import { error, type Problem } from '../validate/problem.ts';
import { findReservedKey } from './reserved-key.ts';
import { shapeProblems } from './shape-problems.ts';

/** A flow that was read, or why it could not be. */
export type ReadFlow = { readonly flow: Flow } | { readonly problems: readonly Problem[] };

const refuse = (...problems: readonly Problem[]): ReadFlow => ({ problems });

const parse = (text: string): { readonly value: unknown } | Problem => {
  try {
    // A byte order mark is not JSON, but editors write it.
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return error(
      'unreadable-file',
      {},
      `The file is not JSON (${why}). Choose the file as it was downloaded.`,
    );
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a person may have meant who gave something that is no flow at all. */
const otherFile = (value: unknown): Problem | undefined => {
  if (!isRecord(value)) {
    return error('wrong-shape', {}, 'This is no flow: a flow file holds a JSON object.');
  }
  if (Object.hasOwn(value, 'offhook')) {
    const { offhook } = value;
    if (typeof offhook !== 'number' || offhook <= 1) return undefined;
    return error(
      'newer-format',
      { field: 'offhook' },
      `The file is of format ${offhook}, and this version reads format 1. Update, or save the flow in format 1.`,
    );
  }
  if (!Array.isArray(value['actions'])) return undefined;
  return error(
    'legacy-file',
    {},
    'This is a CTI Flow of the Amazon Connect CTI Adapter. Import it instead of opening it.',
  );
};

/**
 * Takes the text of a flow file, or a JSON value, as a flow, or says in sentences what is wrong
 * with it. Says nothing about whether the flow makes sense: that is `validate`.
 */
export const readFlow = (source: unknown): ReadFlow => {
  const parsed = typeof source === 'string' ? parse(source) : { value: source };
  if ('code' in parsed) return refuse(parsed);
  const { value } = parsed;
  const other = otherFile(value);
  if (other !== undefined) return refuse(other);
  const reserved = findReservedKey(value);
  if (reserved !== undefined) return refuse(reserved);
  const checked = flowSchema.safeParse(value);
  return checked.success
    ? { flow: value as Flow } // cast: checked, and kept as it stands so that no order of keys changes
    : refuse(...shapeProblems(checked.error.issues, value));
};
