import type { ControlManifest } from '@offhook/contract';
import { breakOut } from './break.ts';
import { callFlow } from './call-flow.ts';
import { compensate } from './compensate.ts';
import { forEach } from './for-each.ts';
import { join } from './join.ts';
import { retry } from './retry.ts';
import { stopRun } from './stop.ts';
import { timeLimit } from './time-limit.ts';
import { tryPart } from './try.ts';
import { waitFor } from './wait-for.ts';
import { whileLoop } from './while.ts';

/** Kinds of control blocks, in the order in which people are offered them. */
export const controlKinds = [
  'for-each',
  'while',
  'break',
  'join',
  'try',
  'retry',
  'time-limit',
  'compensate',
  'wait-for',
  'call-flow',
  'stop',
] as const;
export type ControlKind = (typeof controlKinds)[number];

/** All control blocks by their kind. */
export const controls: Readonly<Record<ControlKind, ControlManifest>> = {
  'for-each': forEach,
  while: whileLoop,
  break: breakOut,
  join,
  try: tryPart,
  retry,
  'time-limit': timeLimit,
  compensate,
  'wait-for': waitFor,
  'call-flow': callFlow,
  stop: stopRun,
};

/** Tells a control block's kind from Start, End and what nothing knows. */
export const isControlKind = (kind: string | undefined): kind is ControlKind =>
  controlKinds.some((known) => known === kind);
