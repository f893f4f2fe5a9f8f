import type { Manifests } from '@offhook/contract';
import {
  connectionsOf,
  describe,
  edit,
  type Flow,
  parseReference,
  referencesIn,
} from '@offhook/flow';
import { kindOfChoice } from '../explorer/choices.ts';
import { blockName, socketName } from '../words/flow-words.ts';
import type { Site } from './site.ts';

/** What a block loses that becomes another. */
export interface Losses {
  readonly inputs: readonly string[];
  readonly connections: readonly { readonly socket: string; readonly to: string }[];
  /** Outputs that other nodes read, and that it does not give any more. */
  readonly outputs: readonly { readonly output: string; readonly reader: string }[];
}

const readsOf = (flow: Flow, id: string) =>
  Object.entries(flow.nodes).flatMap(([reader, { inputs = {} }]) =>
    Object.values(inputs).flatMap((value) =>
      referencesIn(value).flatMap(({ ref }) => {
        const read = parseReference(ref);
        const [output] = read?.path ?? [];
        return read?.root === id && output !== undefined
          ? [{ reader, output: String(output) }]
          : [];
      }),
    ),
  );

/** Tells what was lost between a flow and the one in which a block has become another. */
export const lossesBetween = (
  before: Flow,
  after: Flow,
  id: string,
  manifests: Manifests,
): Losses => {
  const [old, now] = [before.nodes[id], after.nodes[id]];
  if (old === undefined || now === undefined) return { inputs: [], connections: [], outputs: [] };
  const kept = Object.keys(now.inputs ?? {});
  const known = describe(manifests, old);
  const given = Object.keys(describe(manifests, now).outputs);
  const ends = connectionsOf(after).filter(({ from }) => from === id);
  return {
    inputs: Object.keys(old.inputs ?? {})
      .filter((input) => !kept.includes(input))
      .map((input) => known.inputs[input]?.title ?? input),
    connections: connectionsOf(before)
      .filter(({ from, to }) => from === id && !ends.some((end) => end.to === to))
      .map(({ socket, to }) => ({ socket, to })),
    outputs: readsOf(after, id).filter(
      ({ output }) => Object.hasOwn(known.outputs, output) && !given.includes(output),
    ),
  };
};

/** Makes a block another, keeps what fits, and says what does not. */
export const changeBlock = (site: Site, id: string, choice: string): void => {
  const kind = kindOfChoice(choice);
  const operation = kind === undefined ? edit.changeAction(id, choice) : edit.changeKind(id, kind);
  const before = site.flow;
  if (!site.edit(operation)) return;
  const after = site.editor.flow;
  if (after === undefined) return;
  const { told } = site.words;
  const { words } = site.editor;
  const name = (node: string): string => blockName(after, node, site.known, words);
  const { inputs, connections, outputs } = lossesBetween(before, after, id, site.known);
  const all = [
    ...inputs.map(told.input),
    ...connections.map(({ socket, to }) => told.connection(socketName(socket, words), name(to))),
    ...outputs.map(({ output, reader }) => told.output(output, name(reader))),
  ];
  const node = after.nodes[id];
  if (all.length === 0 || node === undefined) return;
  site.say(told.dropped(describe(site.known, node).title, all.join(', ')));
};
