export { lend, type Stubs } from './lend.ts';
export { type MarbleTools, marbles } from './marbles.ts';
export { type AnyExamples, type AnySourceExamples, playExamples } from './play-examples.ts';
export type { SourceExample, SourceExamples } from './source-examples.ts';
