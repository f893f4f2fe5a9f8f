import { type ControlManifest, choice, json, number } from '@offhook/contract';
import { astray, onward, part } from './sockets.ts';

/** Goes round as long as something holds. */
export const whileLoop: ControlManifest = {
  kind: 'while',
  title: 'While',
  description: 'Runs a part again and again while a value is true, until a Break or up to a limit.',
  keywords: ['loop', 'repeat', 'until', 'round'],
  inputs: {
    condition: json({
      title: 'While True',
      help: 'Read anew for each round; it may read what the round before has given.',
      initial: true,
    }),
    checked: choice({
      title: 'Check',
      help: 'Before each round, or after it, so that there is at least one.',
      of: ['before', 'after'],
      initial: 'before',
    }),
    limit: number({
      title: 'Most Rounds',
      help: 'After so many rounds the run leaves by the socket for that.',
      min: 1,
      initial: 100,
    }),
  },
  sockets: [
    part(['round', 'Round', 'The part that runs in each round.'], {
      index: number({ title: 'Index' }),
    }),
    onward(['done', 'Done', 'Goes on when the value is no longer true, or after a Break.'], {
      count: number({ title: 'Count of rounds' }),
    }),
    astray(['exhausted', 'Exhausted', 'Goes on when the most rounds were made.'], {
      count: number({ title: 'Count of rounds' }),
    }),
  ],
};
