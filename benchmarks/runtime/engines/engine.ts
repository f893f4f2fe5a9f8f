import type { Call, Steps } from '../workload/steps.ts';

/** An engine with the flow loaded. */
export interface Opened {
  readonly start: (call: Call) => void;
  /** Cancels whatever is in flight, where the engine can. */
  readonly cancel?: () => void;
  readonly close?: () => void | Promise<void>;
}

/** What an engine is given: the steps, whom to tell once a run is over, and whether the search answers by a promise. */
export interface Bench {
  readonly steps: Steps;
  readonly ended: () => void;
  readonly waits: () => boolean;
}

/** One of the engines that are compared. */
export interface Engine {
  readonly name: string;
  readonly version: string;
  readonly open: (bench: Bench) => Opened | Promise<Opened>;
}
