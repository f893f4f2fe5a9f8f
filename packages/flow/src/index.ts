export { type Comparison, compare, type Difference } from './compare.ts';
export { type ControlKind, controlKinds, controls, isControlKind } from './control/controls.ts';
export {
  controlFor,
  type DescribedSocket,
  describe,
  type NodeDescription,
} from './control/describe.ts';
export { type Meeting, meetingsOf } from './control/meetings.ts';
export { callsOf, eventsOf } from './control/needs.ts';
export { type Ending, type Part, type Parts, partsOf } from './control/parts-of.ts';
export {
  type Block,
  type Condition,
  decorationColours,
  defaultPolicy,
  type EntryCondition,
  type Flow,
  type FlowNode,
  type FlowTrigger,
  flowSchema,
  type Group,
  isBlock,
  isRoot,
  kinds,
  type Legacy,
  type LegacyBlock,
  type Note,
  nodeIdPattern,
  type Point,
  type Policy,
  type Root,
  roots,
  type Structure,
  type Targets,
  whenBusy,
  whoseContacts,
} from './document.ts';
export { type Applied, apply, type Refused } from './edit/apply.ts';
export { throughSocket } from './edit/carry-ways.ts';
export type { Change } from './edit/change.ts';
export {
  copyFragment,
  type PastePlan,
  pasteFragment,
  readFragment,
  writeFragment,
} from './edit/fragment.ts';
export type { Fragment, LostReference } from './edit/fragment-shape.ts';
export { freshId } from './edit/fresh-id.ts';
export { type History, type HistoryOptions, type HistoryStep, history } from './edit/history.ts';
export {
  type Arrangement,
  edit,
  type Operation,
  type OperationOf,
  type Pasted,
} from './edit/operation.ts';
export type { Refusal } from './edit/refusal.ts';
export {
  type GroupDeed,
  groupDeed,
  type NoteDeed,
  noteDeed,
  titleOf,
} from './edit/title.ts';
export { blockOf, emptyFlow } from './empty-flow.ts';
export { type ReadFlow, readFlow } from './file/read-flow.ts';
export { writeFlow } from './file/write-flow.ts';
export { conversionsFor, type Misfit } from './fixes/conversions.ts';
export type { Fix, FixAbout, FixKind } from './fixes/fix.ts';
export { fixesFor } from './fixes/fixes-for.ts';
export { type Foreseen, foresee, type Missing } from './fixes/foresee.ts';
export { isSame } from './is-same.ts';
export { flowJsonSchema } from './json-schema.ts';
export { changesBetween } from './merge/changes-between.ts';
export type { Conflict } from './merge/conflict.ts';
export { type Merged, merge } from './merge/merge.ts';
export type { Choice } from './merge/weaver.ts';
export { nameOf } from './name-of.ts';
export { rootFields } from './pictures.ts';
export {
  type Aspect,
  formatReference,
  parseReference,
  type Reference,
  readPath,
} from './reference.ts';
export { mapReferences, type PlacedReference, referencesIn } from './references-in.ts';
export { manifestFor, socketsOf } from './sockets-of.ts';
export { formatTemplate, parseTemplate, type TemplatePart } from './template.ts';
export { upgrade } from './upgrade.ts';
export type { Problem, ProblemCode, Severity } from './validate/problem.ts';
export { validate, validateInSteps } from './validate/validate.ts';
export { type Ways, waysOf } from './validate/ways.ts';
export { type Value, valueSchema } from './value.ts';
export {
  type Connection,
  connectionsFrom,
  connectionsInto,
  connectionsOf,
  downstreamOf,
  idsOf,
  outlineOf,
  predecessors,
  reachableFrom,
  startsOf,
  successors,
  upstreamOf,
} from './walk.ts';
