import type { Flow } from '@offhook/flow';
import { isRecord } from './cti-file.ts';

/** What a block's legacy form held beyond what the document says. Everything is optional. */
export interface LegacyBlock {
  /** The id in the file where the node's differs. */
  readonly id?: string | number;
  /** The type in the file; what follows holds only while the node is still of this type. */
  readonly type?: string;
  /** Members that the file did not have. */
  readonly absent?: readonly string[];
  /** Members as they stood in the file, where the document cannot hold them: null, another shape, extras. */
  readonly members?: Readonly<Record<string, unknown>>;
  /** Controls that no input stands for, as they stood. */
  readonly controls?: Readonly<Record<string, unknown>>;
  /** Ports that lead nowhere, as they stood. */
  readonly ports?: Readonly<Record<string, unknown>>;
  /** Members of `meta` other than the title. */
  readonly meta?: Readonly<Record<string, unknown>>;
  /** Input to the name of the control that it came from. */
  readonly names?: Readonly<Record<string, string>>;
  /** Place of a reference (`input` or `input.key.key`) to its own spelling. */
  readonly spelling?: Readonly<Record<string, string>>;
}

/** What a legacy file held beyond what the document says. */
export interface Legacy {
  readonly format: 'cti-flow';
  /** Node ids in the order of the file's blocks. */
  readonly order: readonly string[];
  /** The name that the document was given because the file had none. */
  readonly unnamed?: string;
  /** Members of the file beside `actions` and `name`. */
  readonly members?: Readonly<Record<string, unknown>>;
  readonly blocks: Readonly<Record<string, LegacyBlock>>;
}

/** The legacy side of an imported flow; undefined for a flow that was drawn here. */
export const legacyOf = (flow: Flow): Legacy | undefined => {
  const legacy: unknown = flow.legacy;
  return isRecord(legacy) && legacy['format'] === 'cti-flow' && isRecord(legacy['blocks'])
    ? (legacy as unknown as Legacy) // cast: written by the importer, recognised by its format
    : undefined;
};

/** Drops empty members, so that a document says only what there is to say. */
export const compact = <T extends object>(members: T): T =>
  Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) =>
        value !== undefined &&
        !(Array.isArray(value) && value.length === 0) &&
        !(isRecord(value) && Object.keys(value).length === 0),
    ),
  ) as T; // cast: only optional members are left out
