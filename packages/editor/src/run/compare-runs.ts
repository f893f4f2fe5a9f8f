import type { Json, RunRecord } from '@offhook/contract';
import type { RunStep } from './run-scene.ts';

/** A difference between two runs of one flow. */
export type RunDifference =
  | { readonly kind: 'end'; readonly before: string; readonly after: string }
  | {
      readonly kind: 'only-before';
      readonly node: string;
      /** Which visit of the block, from 1. */
      readonly visit: number;
    }
  | { readonly kind: 'only-after'; readonly node: string; readonly visit: number }
  | {
      readonly kind: 'way' | 'value';
      readonly node: string;
      readonly visit: number;
      readonly before: Json;
      readonly after: Json;
      /** Where in the output the values differ. */
      readonly place?: string;
    };

interface Visit {
  readonly node: string;
  readonly visit: number;
  readonly step: RunStep;
}

const visitsOf = ({ steps }: RunRecord): ReadonlyMap<string, Visit> => {
  const counts = new Map<string, number>();
  return new Map(
    steps.map((step) => {
      const { node } = step;
      const visit = (counts.get(node) ?? 0) + 1;
      counts.set(node, visit);
      return [`${node} ${visit}`, { node, visit, step }];
    }),
  );
};

const isRecord = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSame = (one: Json, other: Json): boolean => JSON.stringify(one) === JSON.stringify(other);

const valuesOf = (one: Visit, other: Visit): readonly RunDifference[] => {
  const { node, visit, step } = one;
  const [before, after] = [step.output, other.step.output];
  if (isSame(before, after)) return [];
  if (!isRecord(before) || !isRecord(after)) return [{ kind: 'value', node, visit, before, after }];
  const places = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return places.flatMap((place): readonly RunDifference[] => {
    const [was, is] = [before[place] ?? null, after[place] ?? null];
    return isSame(was, is) ? [] : [{ kind: 'value', node, visit, before: was, after: is, place }];
  });
};

const bothOf = (one: Visit, other: Visit): readonly RunDifference[] => {
  const { node, visit } = one;
  const [before, after] = [one.step.socket, other.step.socket];
  const way: readonly RunDifference[] =
    before === after ? [] : [{ kind: 'way', node, visit, before, after }];
  return [...way, ...valuesOf(one, other)];
};

const endOf = ({ status, error }: RunRecord): string =>
  error === undefined ? status : `${status}: ${error.message}`;

/** How two runs differ: how they ended, which steps only one of them made, which ways and values differ. */
export const compareRuns = (before: RunRecord, after: RunRecord): readonly RunDifference[] => {
  const [old, now] = [visitsOf(before), visitsOf(after)];
  const ends: readonly RunDifference[] =
    endOf(before) === endOf(after)
      ? []
      : [{ kind: 'end', before: endOf(before), after: endOf(after) }];
  const of = (key: string): readonly RunDifference[] => {
    const [one, other] = [old.get(key), now.get(key)];
    if (one !== undefined && other !== undefined) return bothOf(one, other);
    const only = one ?? other;
    if (only === undefined) return [];
    const { node, visit } = only;
    return [{ kind: one === undefined ? 'only-after' : 'only-before', node, visit }];
  };
  const visits = [...new Set([...old.keys(), ...now.keys()])];
  return [...ends, ...visits.flatMap(of)];
};
