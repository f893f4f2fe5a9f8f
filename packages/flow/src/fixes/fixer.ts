import type { Manifests } from '@offhook/contract';
import type { Flow } from '../document.ts';
import type { Problem } from '../validate/problem.ts';
import type { Fix } from './fix.ts';

/** A problem and the flow that has it; what the problem does not name is the empty text. */
export interface Broken {
  readonly problem: Problem;
  readonly flow: Flow;
  readonly manifests: Manifests;
  readonly node: string;
  readonly input: string;
  readonly socket: string;
}

/** Finds the ways to settle problems of one code. */
export type Fixer = (broken: Broken) => readonly Fix[];
