import type { Signal } from '@offhook/contract';

/** What a step was given, and when; kept only where somebody observes. */
export interface Seen {
  readonly inputs: unknown;
  /** The clock's time; undefined without a clock. */
  readonly began: number | undefined;
}

/** A signal with what its step was given. */
export interface SeenSignal extends Signal {
  readonly seen?: Seen | null;
}
