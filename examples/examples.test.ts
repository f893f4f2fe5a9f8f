import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manifests } from '@offhook/catalog';
import {
  connectionsOf,
  describe as describeNode,
  type Flow,
  type FlowNode,
  type Point,
  readFlow,
  validate,
} from '@offhook/flow';
import { describe, expect, it } from 'vitest';
import { runFiles, testFolder } from './play.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const textOf = (folder: string, file: string): string =>
  readFileSync(join(here, folder, file), 'utf8');

const flowOf = (folder: string): Flow => {
  const read = readFlow(textOf(folder, 'flow.json'));
  if ('flow' in read) return read.flow;
  throw new Error(read.problems.map(({ message }) => message).join('\n'));
};

const placeOf = (flow: Flow, id: string): Point => flow.layout?.[id] ?? [Number.NaN, Number.NaN];

const isNamed = ({ kind }: FlowNode): boolean => kind !== 'start' && kind !== 'end';

/** The sides of a block as the editor draws it, in pixels: circles, diamonds, and blocks with several ways out on the right. */
const sizeOf = (flow: Flow, id: string): Point => {
  const node = flow.nodes[id];
  if (node === undefined || !isNamed(node)) return [64, 64];
  const { action, sockets } = describeNode(manifests, node);
  if (action?.sockets.family === 'branch') return [192, 128];
  const beside = sockets.filter(({ tone }) => tone !== 'bad').length;
  return [208, beside < 2 ? 64 : (beside + 1) * 32];
};

/** How many pixels are between two blocks, side by side and one above the other. */
const gapsOf = (flow: Flow, a: string, b: string): Point => {
  const gap = (axis: 0 | 1): number => {
    const [from, to] = [placeOf(flow, a)[axis], placeOf(flow, b)[axis]];
    return from < to ? to - from - sizeOf(flow, a)[axis] : from - to - sizeOf(flow, b)[axis];
  };
  return [gap(0), gap(1)];
};

const index: readonly object[] = JSON.parse(readFileSync(join(here, 'index.json'), 'utf8'));

describe.each(folders)('the example %s', (folder) => {
  const flow = flowOf(folder);

  it('has no errors and no warnings', () => {
    expect(validate(flow, manifests)).toEqual([]);
  });

  it('prints the trace that it promises', async () => {
    const { code, printed } = await runFiles(
      join(here, folder),
      join(here, folder, 'scenario.json'),
    );
    expect(code).toBe(0);
    await expect(printed).toMatchFileSnapshot(join(here, folder, 'trace.ndjson'));
  });

  it('passes the flow tests beside it, which take nine of ten ways out of its blocks', async () => {
    const { failed, coverage } = await testFolder(join(here, folder));
    expect(failed).toEqual([]);
    expect(coverage).toBeGreaterThanOrEqual(90);
  });

  it('names every block for people', () => {
    const blocks = Object.entries(flow.nodes).flatMap(([id, node]) => (isNamed(node) ? [id] : []));
    expect(Object.keys(flow.labels ?? {}).sort()).toEqual(blocks.sort());
    expect(flow.description).toMatch(/\.$/);
  });

  it('is drawn from left to right, on the grid, with room between the blocks', () => {
    const ids = Object.keys(flow.nodes);
    expect(ids.flatMap((id) => placeOf(flow, id)).filter((at) => at % 16 !== 0)).toEqual([]);
    const close = ids.flatMap((a, at) =>
      ids
        .slice(at + 1)
        .map((b) => ({ a, b, gaps: gapsOf(flow, a, b) }))
        .filter(({ gaps: [across, down] }) => across < 112 && down < 64),
    );
    const backwards = connectionsOf(flow).filter(
      ({ from, to }) => placeOf(flow, to)[0] <= placeOf(flow, from)[0],
    );
    expect({ close, backwards }).toEqual({ close: [], backwards: [] });
  });

  it('stands in the index as it is', () => {
    const { name, description, triggers } = flow;
    expect(index).toContainEqual({
      id: folder.split('-')[0]?.toUpperCase(),
      title: name,
      description,
      triggers: triggers.map(({ source, event }) => ({ source, event })),
      tags: expect.arrayContaining([expect.any(String)]),
      folder,
    });
  });

  it('stands in the table of the README', () => {
    const id = folder.split('-')[0]?.toUpperCase();
    expect(readFileSync(join(here, 'README.md'), 'utf8')).toContain(
      `[${id}](${folder}) | ${flow.name} |`,
    );
  });

  it('says how to try it', () => {
    const command = `offhook -- run examples/${folder}/flow.json --scenario examples/${folder}/scenario.json`;
    expect(textOf(folder, 'README.md')).toContain(command);
  });
});

it('lists every example once, in order', () => {
  expect(index.map((entry) => ('folder' in entry ? entry.folder : ''))).toEqual(folders.sort());
});
