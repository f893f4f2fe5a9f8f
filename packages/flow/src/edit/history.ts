import type { Manifests } from '@offhook/contract';
import type { Flow } from '../document.ts';
import { apply, type Refused } from './apply.ts';
import type { Operation } from './operation.ts';
import { titleOf } from './title.ts';

/** A step that can be taken back or made again. */
export interface HistoryStep {
  /** What a menu calls it, such as "Move Find contact". */
  readonly title: string;
  /** Leads to the other side of the step. */
  readonly operation: Operation;
  readonly joins?: string | undefined;
}

/** A flow with the steps that led to it and those that were taken back; immutable. */
export interface History {
  readonly flow: Flow;
  /** The steps to undo, the latest last. */
  readonly past: readonly HistoryStep[];
  /** The steps to redo, the next last. */
  readonly future: readonly HistoryStep[];
}

export interface HistoryOptions {
  readonly manifests?: Manifests | undefined;
  /** Steps in a row with the same word become one, such as the letters of one text. */
  readonly joins?: string | undefined;
  /** How many steps are kept. */
  readonly limit?: number | undefined;
}

const joined = (last: HistoryStep, inverse: Operation): HistoryStep => {
  const earlier = last.operation.type === 'restore' ? last.operation.changes : [];
  const later = inverse.type === 'restore' ? inverse.changes : [];
  return {
    ...last,
    operation: { type: 'restore', name: last.title, changes: [...later, ...earlier] },
  };
};

const applyStep = (
  current: History,
  operation: Operation,
  { manifests, joins, limit = 1_000 }: HistoryOptions = {},
): History | Refused => {
  const applied = apply(current.flow, operation, manifests);
  if (applied.refused !== undefined) return applied;
  if (applied.flow === current.flow) return current;
  const last = current.past.at(-1);
  const joinsLast = joins !== undefined && last?.joins === joins && current.future.length === 0;
  const title = titleOf(operation, current.flow, manifests);
  const past = joinsLast
    ? [...current.past.slice(0, -1), joined(last, applied.inverse)]
    : [
        ...current.past,
        { title, operation: applied.inverse, ...(joins !== undefined && { joins }) },
      ];
  return { flow: applied.flow, past: past.slice(-limit), future: [] };
};

const undoStep = (current: History): History => {
  const step = current.past.at(-1);
  if (step === undefined) return current;
  const applied = apply(current.flow, step.operation);
  if (applied.refused !== undefined) return current;
  return {
    flow: applied.flow,
    past: current.past.slice(0, -1),
    future: [...current.future, { title: step.title, operation: applied.inverse }],
  };
};

const redoStep = (current: History): History => {
  const step = current.future.at(-1);
  if (step === undefined) return current;
  const applied = apply(current.flow, step.operation);
  if (applied.refused !== undefined) return current;
  return {
    flow: applied.flow,
    past: [...current.past, { title: step.title, operation: applied.inverse }],
    future: current.future.slice(0, -1),
  };
};

/** Undo and redo over `apply`: every function answers another history and leaves its argument alone. */
export const history = {
  /** A flow without steps. */
  of: (flow: Flow): History => ({ flow, past: [], future: [] }),
  /** Carries an operation out; a refused one answers its reason. */
  apply: applyStep,
  /** Takes the latest step back. */
  undo: undoStep,
  /** Makes the step that was taken back last again. */
  redo: redoStep,
  /** The title of the step that `undo` would take back. */
  undoTitle: ({ past }: History): string | undefined => past.at(-1)?.title,
  /** The title of the step that `redo` would make again. */
  redoTitle: ({ future }: History): string | undefined => future.at(-1)?.title,
} as const;
