import type {
  Capability,
  Fields,
  JsonRecord,
  Occurrence,
  Source,
  ValuesOf,
} from '@offhook/contract';
import type { Stubs } from './lend.ts';

/** One worked case of one event of a source: a test, a story and a section of its README. */
export interface SourceExample<K extends string, P extends Fields, R extends Capability> {
  /** A sentence that would be true in the README. */
  readonly title: string;
  readonly event: K;
  /** What the trigger sets. */
  readonly given?: JsonRecord;
  /** Stubs of the lent ports; their streams complete. */
  readonly lent?: Stubs<R>;
  readonly emits: readonly Occurrence<ValuesOf<P>>[];
}

/** A source with its worked cases; `index.example.ts` exports `examples` of this type. */
export type SourceExamples<S> =
  S extends Source<infer E, infer R>
    ? {
        readonly source: S;
        readonly examples: readonly {
          [K in keyof E & string]: SourceExample<K, E[K], R>;
        }[keyof E & string][];
      }
    : never;
