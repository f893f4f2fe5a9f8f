import type { Trigger } from '../trigger.ts';

/** Why an event starts no run of a flow that listens to it. Plain JSON. */
export type Refusal = {
  /** `condition`, `stopped`, `monitored` or `own-end`. */
  readonly code: 'condition' | 'stopped' | 'monitored' | 'own-end';
  readonly message: string;
};

/** A flow that listens to the events of its triggers. */
export interface Listener {
  /** The flow's name: events that name a flow find it, and of flows of equal order it says which is first. */
  readonly name: string;
  /** Of flows of equal order the highest starts first. */
  readonly priority?: number | undefined;
  /** Whether it is this version of the flow that hears an event. */
  readonly hears?: ((trigger: Trigger) => boolean) | undefined;
  /** Told of each event that starts no run although the flow listens to it. */
  readonly refused?: ((trigger: Trigger, why: Refusal) => void) | undefined;
}
