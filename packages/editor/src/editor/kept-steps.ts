import { type Flow, type History, type HistoryStep, isSame } from '@offhook/flow';

const placeOf = (flow: string): string => `offhook-steps ${flow}`;

/** Most steps that are kept, and the longest text that they may make with their flow, in characters. */
const most = 100;
const longest = 2_000_000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isChange = (value: unknown): boolean =>
  isRecord(value) &&
  Array.isArray(value['path']) &&
  value['path'].every((key) => typeof key === 'string');

/** A step as this editor makes them: what it leads to is told place by place. */
const isStep = (value: unknown): value is HistoryStep => {
  if (!isRecord(value) || typeof value['title'] !== 'string') return false;
  const { operation } = value;
  return (
    isRecord(operation) &&
    operation['type'] === 'restore' &&
    typeof operation['name'] === 'string' &&
    Array.isArray(operation['changes']) &&
    operation['changes'].every(isChange)
  );
};

const areSteps = (value: unknown): value is readonly HistoryStep[] =>
  Array.isArray(value) && value.every(isStep);

/** Keeps the steps to undo of a flow in this tab, so that they outlive a reload; a flow that others changed meanwhile has none. */
export const keptSteps = {
  keep: (key: string, { flow, past, future }: History): void => {
    const steps = { flow, past: past.slice(-most), future: future.slice(-most) };
    const text = past.length + future.length === 0 ? '' : JSON.stringify(steps);
    try {
      if (text === '' || text.length > longest) sessionStorage.removeItem(placeOf(key));
      else sessionStorage.setItem(placeOf(key), text);
    } catch {
      // Where the browser keeps nothing, steps live as long as the page.
    }
  },
  /** The steps that led to exactly this flow, if they were kept. */
  read: (key: string, flow: Flow): Pick<History, 'past' | 'future'> | undefined => {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(placeOf(key)) ?? 'null');
      if (!isRecord(kept) || !isSame(kept['flow'], flow)) return undefined;
      const { past, future } = kept;
      return areSteps(past) && areSteps(future) ? { past, future } : undefined;
    } catch {
      return undefined; // a page may be forbidden to keep anything, and others may have written there
    }
  },
} as const;
