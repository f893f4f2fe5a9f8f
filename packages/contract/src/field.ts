import type { Json, JsonRecord } from './json.ts';

declare const carried: unique symbol;

export type FieldKind = 'text' | 'number' | 'flag' | 'choice' | 'json' | 'record' | 'list';

/** What a text holds, so that the editor can offer a fitting control. */
export type Format =
  | 'phone'
  | 'email'
  | 'date'
  | 'url'
  | 'soql'
  | 'template'
  | 'path'
  | 'id'
  | 'multiline';

/**
 * A list of live values that a host can offer while a flow is drawn. Where a block has an input that
 * suggests `crm-objects`, the `crm-fields` of its other inputs are those of the object that it names.
 */
export type Suggestion =
  | 'agent-states'
  | 'queues'
  | 'quick-connects'
  | 'crm-objects'
  | 'crm-fields'
  | 'flows';

/** What a value is about where it must not be told: a person, a means of payment, or a key to something. */
export type Holding = 'personal' | 'payment' | 'secret';

/** One named value as the editor draws it and `run` receives it. */
export interface Field<T = unknown> {
  readonly kind: FieldKind;
  readonly title: string;
  readonly help?: string;
  readonly optional?: true;
  /** Used where a flow gives the input no value at all. */
  readonly initial?: Json;
  /** Other names that saved flow files use for this field. */
  readonly aliases?: readonly string[];
  /** A root path such as `payload`: the house binds it and the form hides it. */
  readonly from?: string;
  /** Masked wherever a run is told outside of its desktop. Phone numbers and e-mail addresses are `personal` unless told. */
  readonly holds?: Holding;
  readonly format?: Format;
  readonly suggest?: Suggestion;
  /** The choices of a choice. */
  readonly of?: readonly string[];
  /** Makes a choice a combo box that also takes a value of its own. */
  readonly open?: true;
  /** The lowest number. */
  readonly min?: number;
  /** The highest number. */
  readonly max?: number;
  /** The longest text, in characters. */
  readonly maxLength?: number;
  /** What each element of a list is. */
  readonly item?: Field;
  /** Carries `T` for inference; absent at run time. */
  readonly [carried]?: { readonly value: T };
}

// biome-ignore lint/suspicious/noExplicitAny: variance, any field is a field
export type Fields = Readonly<Record<string, Field<any>>>;

type ValueOf<F> = F extends Field<infer T> ? T : never;
type OptionalKeys<F extends Fields> = {
  [K in keyof F]: undefined extends ValueOf<F[K]> ? K : never;
}[keyof F];
type Flat<T> = { [K in keyof T]: T[K] };

/** The plain object that a map of fields stands for. */
export type ValuesOf<F extends Fields> = Flat<
  { readonly [K in Exclude<keyof F, OptionalKeys<F>>]: ValueOf<F[K]> } & {
    readonly [K in OptionalKeys<F>]?: ValueOf<F[K]>;
  }
>;

interface Shown {
  readonly title: string;
  readonly help?: string;
  readonly aliases?: readonly string[];
  readonly from?: string;
  readonly holds?: Holding;
}
type TextOptions = Shown & {
  readonly initial?: string;
  readonly format?: Format;
  readonly suggest?: Suggestion;
  readonly maxLength?: number;
};
type NumberOptions = Shown & {
  readonly initial?: number;
  readonly min?: number;
  readonly max?: number;
};

const field = <T>(kind: FieldKind, shown: object): Field<T> => ({
  ...(shown as Shown), // cast: the builders below type what a field of this kind may say
  kind,
});

/** A text; the empty text is a value. */
export const text = (options: TextOptions): Field<string> => field('text', options);

/** A finite number. */
export const number = (options: NumberOptions): Field<number> => field('number', options);

/** A yes or no. */
export const flag = (options: Shown & { readonly initial?: boolean }): Field<boolean> =>
  field('flag', options);

/** One text out of a list. */
export function choice<const T extends string>(
  options: Shown & {
    readonly of: readonly T[];
    readonly initial?: NoInfer<T>;
    readonly open?: never;
  },
): Field<T>;
/** One text out of a list, or any other typed by hand. */
export function choice(
  options: Shown & {
    readonly of: readonly string[];
    readonly initial?: string;
    readonly open: true;
    readonly suggest?: Suggestion;
  },
): Field<string>;
export function choice(options: Shown): Field<string> {
  return field('choice', options);
}

/** Any value at all, also none. */
export const json = (options: Shown & { readonly initial?: Json }): Field<Json | undefined> =>
  field('json', options);

/** A map of names to values. */
export const record = (
  options: Shown & {
    readonly initial?: JsonRecord;
    /** Live names for its members. */
    readonly suggest?: Suggestion;
  },
): Field<JsonRecord> => field('record', options);

/** An ordered list whose elements are all of one field; none of them is missing. */
export const list = <T extends Json>(
  options: Shown & {
    readonly item: Field<T | undefined>;
    readonly initial?: readonly NoInfer<T>[];
  },
): Field<readonly T[]> => field('list', options);

/** Lets a field be left empty. */
export const optional = <T>(of: Field<T>): Field<T | undefined> =>
  ({ ...of, optional: true }) as Field<T | undefined>; // cast: only the carried type changes

/** What a field's values are about, said or told by its format; undefined where they may be told. */
export const holdingOf = ({ holds, format }: Field): Holding | undefined =>
  holds ?? (format === 'phone' || format === 'email' ? 'personal' : undefined);
