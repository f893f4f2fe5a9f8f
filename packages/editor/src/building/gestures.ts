import {
  connectionsFrom,
  connectionsInto,
  copyFragment,
  edit,
  type Flow,
  manifestFor,
  nameOf,
  type Operation,
  pasteFragment,
  socketsOf,
  throughSocket,
} from '@offhook/flow';
import type { Ends, Intent } from '../intent.ts';
import type { Site } from './site.ts';

type IntentOf<K extends Intent['kind']> = Extract<Intent, { readonly kind: K }>;

/** The socket by which a way goes on through a node. */
const outOf = ({ flow, known }: Site, id: string): string | undefined => {
  const node = flow.nodes[id];
  return node && throughSocket(socketsOf(manifestFor(known, node), node));
};

/** Takes a block out of the ways that lead through it, and joins their ends. */
const detached = (flow: Flow, id: string, out: string | undefined): readonly Operation[] => {
  const onward = connectionsFrom(flow, id).filter(({ socket }) => socket === out);
  const next = onward.length === 1 ? onward[0]?.to : undefined;
  const before = connectionsInto(flow, id).flatMap(({ from, socket }) => {
    const targets = flow.nodes[from]?.to?.[socket] ?? [];
    const heals = next !== undefined && next !== from && !targets.includes(next);
    return [
      edit.disconnect(from, socket, id),
      ...(heals ? [edit.connect(from, socket, next)] : []),
    ];
  });
  return [...before, ...onward.map(({ from, socket, to }) => edit.disconnect(from, socket, to))];
};

/** Puts a block of the stage into a connection; what it stood between before is joined. */
export const insertBlock = (site: Site, { node, ends, places }: IntentOf<'insert'>): void => {
  const out = outOf(site, node);
  const isBeside = ends.from === node || ends.to === node;
  const inserted = edit.insert(node, ends, out);
  const steps = isBeside ? [] : [...detached(site.flow, node, out), inserted];
  const batch = edit.batch('', [edit.move(places), ...steps]);
  if (!site.edit(batch, { like: isBeside ? edit.move(places) : inserted })) {
    void site.editor.canvas?.restore();
  }
};

/** Lets two blocks change places. */
export const swapBlocks = (site: Site, { node, onto }: IntentOf<'drop-on-block'>): void => {
  site.edit(edit.swap(node, onto));
  void site.editor.canvas?.restore();
};

/** Puts copies where blocks were dragged to. */
export const duplicateTo = (site: Site, { places }: IntentOf<'duplicate'>): void => {
  const fragment = copyFragment(site.flow, Object.keys(places), { manifests: site.known });
  const there = { ...fragment, layout: places };
  const plan = pasteFragment(site.flow, there, { duplicates: true });
  if (plan.operation && site.edit(plan.operation)) site.select(plan.ids);
  void site.editor.canvas?.restore();
};

/** Opens or closes a group. */
export const collapseGroup = (site: Site, { group, collapsed }: IntentOf<'collapse'>): void => {
  const known = site.flow.groups?.[group];
  if (known !== undefined) site.edit(edit.setGroup(group, { ...known, collapsed }));
};

/** Gives a group another title. */
export const renameGroup = (site: Site, { group, title }: IntentOf<'rename-group'>): void => {
  const known = site.flow.groups?.[group];
  if (known !== undefined && known.title !== title) {
    site.edit(edit.setGroup(group, { ...known, title }));
  }
};

/** Puts a note elsewhere, or gives it another size. */
export const placeNote = (site: Site, { note, at }: IntentOf<'place-note'>): void => {
  const known = site.flow.notes?.[note];
  const { x, y, width, height } = at;
  if (known !== undefined) {
    site.edit(edit.setNote(note, { ...known, at: [x, y], size: [width, height] }));
  }
};

/** Writes a note; one without text goes. */
export const writeNote = (site: Site, { note, text }: IntentOf<'write-note'>): void => {
  const known = site.flow.notes?.[note];
  if (known === undefined || known.text === text) return;
  site.edit(text.trim() === '' ? edit.setNote(note) : edit.setNote(note, { ...known, text }));
};

/** A connection as its two blocks are called. */
export const endsNames = (site: Site, { from, to }: Ends): readonly [string, string] => [
  nameOf(site.flow, from, site.known),
  nameOf(site.flow, to, site.known),
];
