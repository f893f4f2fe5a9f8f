export { lend, type Stubs } from './lend.ts';
export { type MarbleTools, marbles } from './marbles.ts';
export {
  type AnyExamples,
  type AnySourceExamples,
  type AnyStreamExamples,
  type AnyWorked,
  areStreamed,
  playExamples,
} from './play-examples.ts';
export { playMarbles } from './play-marbles.ts';
export type { SourceExample, SourceExamples } from './source-examples.ts';
export { type MarbleRun, tokenOf } from './token-of.ts';
