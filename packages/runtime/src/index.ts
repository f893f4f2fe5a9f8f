export type { Actions } from './compile/plan.ts';
export { type ComposeOptions, compose } from './compose.ts';
export { type KnownFields, maskRun } from './mask/mask-run.ts';
export type { Bug, CallReport, RunObserver, StepReport } from './observe.ts';
export type { Run } from './run.ts';
export { recordRuns } from './run-record.ts';
export { type TraceOptions, traceTo } from './trace.ts';
export type { Trigger } from './trigger.ts';
export { type Arbiter, arbiter } from './triggers/arbiter.ts';
export { type LifeCycle, lifeCycle } from './triggers/life-cycle.ts';
export type { Listener, Refusal } from './triggers/listener.ts';
export { openTriggers } from './triggers/open-triggers.ts';
export {
  type HubOptions,
  type Sources,
  type TriggerHub,
  triggerHub,
} from './triggers/trigger-hub.ts';
