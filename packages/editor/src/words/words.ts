import type { Operation, Problem, Refusal } from '@offhook/flow';
import type { english } from './locales/en.ts';

/** Where a problem is, as its sentence names it; empty where it is not about such. */
export interface PlaceWords {
  readonly socket: string;
}

/** What a step to undo is about, as its title names it. */
export interface StepWords {
  /** The block, or how many. */
  readonly blocks: string;
  /** Another block, an input, a name: what the step is about beside it. */
  readonly other: string;
  /** What was done with it, where a step does one of several things. */
  readonly how?: string;
}

/** What the document's own code says in English sentences, said in another language. */
export interface FlowWords {
  /** Problems by their code; where they are is said beside them. */
  readonly problems: Readonly<Record<Problem['code'], (place: PlaceWords) => string>>;
  /** Why an edit is refused, by the reason's code. */
  readonly refusals: Readonly<Record<Refusal['code'], string>>;
  /** The titles of steps to undo. */
  readonly steps: Readonly<Record<StepByHand, (about: StepWords) => string>>;
  readonly blocks: (count: number) => string;
}

/** The edits that people make in the editor. */
export type StepByHand = Extract<
  Operation['type'],
  | 'add-node'
  | 'remove-nodes'
  | 'change-action'
  | 'change-kind'
  | 'connect'
  | 'disconnect'
  | 'set-input'
  | 'clear-input'
  | 'set-label'
  | 'move'
  | 'insert'
  | 'swap'
  | 'paste'
  | 'set-group'
  | 'set-note'
  | 'set-triggers'
  | 'set-policy'
  | 'set-name'
>;

/** The editor's words in one language. English needs no `flow`: there the document's code speaks itself. */
export type Words = typeof english & { readonly flow?: FlowWords };

/** A word of a list by any name; the name itself, or another word, where the list does not have it. */
export const wordFor = (
  list: Readonly<Record<string, string>>,
  name: string,
  otherwise = name,
): string => (Object.hasOwn(list, name) ? list[name] : undefined) ?? otherwise;
