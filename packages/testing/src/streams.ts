export { type AnyStreamExample, playStream } from './play-stream.ts';
