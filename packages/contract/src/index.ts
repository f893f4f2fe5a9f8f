export {
  type Action,
  type ActionDefinition,
  type Answer,
  type AnyAction,
  defineAction,
  isPromise,
} from './action.ts';
export { contactEvent } from './contact-event.ts';
export type { ControlManifest, ControlSocket } from './control.ts';
export { ActionError } from './error.ts';
export { type Example, type Examples, examplesOf } from './example.ts';
export {
  choice,
  type Field,
  type FieldKind,
  type Fields,
  type Format,
  flag,
  type Holding,
  holdingOf,
  json,
  list,
  number,
  optional,
  record,
  type Suggestion,
  text,
  type ValuesOf,
} from './field.ts';
export type { Host } from './host.ts';
export type { Json, JsonRecord } from './json.ts';
export { type Lending, lendFor } from './lend.ts';
export {
  type ActionManifest,
  type Manifests,
  manifestOf,
  type SourceManifest,
  sourceManifestOf,
} from './manifest.ts';
export {
  type AnyStreamAction,
  type Departure,
  defineOperator,
  type OperatorDefinition,
  type StreamAction,
  type Token,
} from './operator.ts';
export type { Agent, AgentEvent, AgentPort, AgentState, Endpoint } from './ports/agent.ts';
export {
  type Capabilities,
  type Capability,
  capabilities,
  type Lent,
} from './ports/capabilities.ts';
export type { ClockPort } from './ports/clock.ts';
export type {
  AppViewInfo,
  CallType,
  ConsoleEvent,
  ConsolePort,
  ScreenPop,
  SearchAndScreenPopResult,
} from './ports/console.ts';
export type {
  Channel,
  Connection,
  Contact,
  ContactEvent,
  ContactPort,
  ContactState,
  ParsedNumber,
} from './ports/contact.ts';
export type { CrmPort, CrmRecord } from './ports/crm.ts';
export type { HttpPort } from './ports/http.ts';
export type { LogLevel, LogPort } from './ports/log.ts';
export type { StoragePort } from './ports/storage.ts';
export type {
  FormField,
  NoticeLevel,
  Sound,
  UiEvent,
  UiOption,
  UiPort,
} from './ports/ui.ts';
export type { Proof } from './proof.ts';
export { keyOf, runKey } from './run-key.ts';
export type {
  PinnedOutput,
  Rehearsal,
  Runner,
  RunnerNews,
  RunnerProblem,
  RunnerRefusal,
} from './runner.ts';
export { failureOf, type Leave, leaveBy } from './signal.ts';
export {
  type Branch,
  branch,
  type Cases,
  caseNames,
  cases,
  type Done,
  done,
  type Failure,
  type Outcome,
  outcome,
  type ResultOf,
  type Signal,
  type SignalOf,
  type SocketFamily,
  type Sockets,
  socketNames,
} from './sockets.ts';
export {
  type About,
  type AnySource,
  defineSource,
  type EventDefinition,
  type Occurrence,
  type Source,
  type SourceDefinition,
} from './source.ts';
export { scopeInputs, scopeOf } from './storage-scope.ts';
export {
  type Arrival,
  type Exit,
  type StreamExample,
  type StreamExamples,
  streamExamplesOf,
} from './stream-example.ts';
export type {
  SuggestedValue,
  SuggestedValues,
  SuggestionPort,
  SuggestionRequest,
} from './suggestions.ts';
export {
  type CallEntry,
  type Caused,
  type EndEntry,
  type Failing,
  type Recorded,
  type Round,
  type RunEntry,
  type RunFailure,
  type RunRecord,
  type RunStatus,
  runStatuses,
  type StepEntry,
  type TraceEntry,
} from './trace.ts';
export type { Aliases, Described, Status } from './unit.ts';
export type { Upgrade } from './upgrade.ts';
export {
  type Comparator,
  comparators,
  compareAs,
  type Reading,
  readings,
} from './values/compare-as.ts';
export { countsAsTrue } from './values/counts-as-true.ts';
export { instantOf } from './values/instant-of.ts';
export { readAlong } from './values/read-along.ts';
export { toNumber } from './values/to-number.ts';
export { toText } from './values/to-text.ts';
