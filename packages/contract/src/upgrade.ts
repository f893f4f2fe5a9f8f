import type { Json } from './json.ts';

/** One step that brings inputs saved by an older version up to date. Applied in the order of its members. */
export interface Upgrade {
  /** Old name to new name. */
  readonly rename?: Readonly<Record<string, string>>;
  readonly remove?: readonly string[];
  /** Fixed values for inputs that are absent. */
  readonly default?: Readonly<Record<string, Json>>;
  /** Input to a map of old fixed values to new ones; other values stay. */
  readonly map?: Readonly<Record<string, Readonly<Record<string, Json>>>>;
}
