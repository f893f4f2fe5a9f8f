/** A block as a legacy file holds it; only `id` and `type` are sure to be there. */
export interface CtiBlock {
  readonly id: string | number;
  readonly type: string;
  readonly meta?: unknown;
  readonly controls?: unknown;
  readonly ports?: unknown;
  readonly position?: unknown;
  readonly [member: string]: unknown;
}

/** A legacy CTI Flow file, parsed. */
export interface CtiFile {
  readonly actions: readonly CtiBlock[];
  readonly name?: unknown;
  readonly [member: string]: unknown;
}

/** Why a text is no legacy CTI Flow file: a sentence for the person who chose it. */
export class UnreadableCtiFile extends Error {
  readonly code = 'unreadable-cti-file';
  override readonly name = 'UnreadableCtiFile';
}

/** A plain object, which arrays and null are not. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refuse = (sentence: string): never => {
  throw new UnreadableCtiFile(sentence);
};

const checkBlock = (block: unknown, at: number): CtiBlock => {
  const place = `Block ${at + 1} of "actions"`;
  if (!isRecord(block)) return refuse(`${place} is not an object.`);
  const { id, type } = block;
  if (typeof id !== 'string' && typeof id !== 'number') {
    return refuse(`${place} has no "id". Every block of a CTI Flow has one, such as "uid-1".`);
  }
  if (typeof type !== 'string' || type === '') {
    return refuse(`${place} ("${id}") has no "type". Every block has one, such as "SE_Start".`);
  }
  return { ...block, id, type };
};

/** Takes a parsed JSON value as a legacy file; throws `UnreadableCtiFile` with a sentence. */
export const asCtiFile = (value: unknown): CtiFile => {
  if (!isRecord(value)) return refuse('A CTI Flow file holds one JSON object with "actions".');
  const { actions } = value;
  if (!Array.isArray(actions)) {
    return refuse('This JSON has no list named "actions", so it is not a CTI Flow file.');
  }
  return { ...value, actions: actions.map(checkBlock) };
};

/** Reads the text of a legacy file; throws `UnreadableCtiFile` with a sentence. */
export const readCtiFile = (text: string): CtiFile => {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(
      `This is not JSON (${reason}). Flows of before version 5 were text scripts; they cannot be imported.`,
    );
  }
  return asCtiFile(value);
};

/** Tells a legacy file from a flow document without reading it whole. */
export const looksLikeCti = (value: unknown): boolean =>
  isRecord(value) && Array.isArray(value['actions']) && value['offhook'] === undefined;
