import { manifests } from '@offhook/catalog';
import { describe, expect, it } from 'vitest';
import legacy from './legacy.json' with { type: 'json' };
import { judgeBlock, judgeSource } from './parity.ts';
import { refused } from './refused.ts';

describe.each(legacy.blocks)('the legacy block $title', (block) => {
  it('has an action of its name, with its inputs, sockets and return values', () => {
    expect(judgeBlock(block, manifests)).toEqual([]);
  });
});

describe.each(legacy.sources)('the legacy source $type', (source) => {
  it('has a source that tells its events, with their payloads', () => {
    expect(judgeSource(source, manifests)).toEqual([]);
  });
});

it.each([...refused])('%s is refused, and another action does the rest of it', (title, refusal) => {
  expect(legacy.blocks.map((block) => block.title)).toContain(title);
  expect(Object.keys(manifests.actions)).toContain(refusal.instead);
});

it('names what a block lacks', () => {
  const lacking = { title: 'Delay', inputs: ['hours'], sockets: ['failure'], returns: ['left'] };
  expect(judgeBlock(lacking, manifests)).toEqual([
    'It has no input hours.',
    'It has no socket failure.',
    'It has no output left.',
  ]);
  expect(judgeBlock({ ...lacking, title: 'Wash' }, manifests)).toEqual([
    'No action has the title Wash.',
  ]);
  expect(judgeSource({ type: 'agent', events: {} }, manifests)).toEqual([
    'No source has the type agent.',
  ]);
});
