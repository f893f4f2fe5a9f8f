import {
  copyFragment,
  edit,
  type Flow,
  type Fragment,
  manifestFor,
  type PastePlan,
  type Point,
  pasteFragment,
  readFragment,
  writeFragment,
} from '@offhook/flow';
import { grid, snap } from '../canvas/outline.ts';
import { blockName } from '../words/flow-words.ts';
import { wordFor } from '../words/words.ts';
import type { Site } from './site.ts';

/** The text that the clipboard shall hold for what is selected; undefined where nothing is. */
export const clipboardText = ({
  flow,
  known,
  editor,
}: Pick<Site, 'flow' | 'known' | 'editor'>): string | undefined => {
  if (editor.selection.length === 0) return undefined;
  return writeFragment(copyFragment(flow, editor.selection, { manifests: known }));
};

/** Hands the selected blocks to the system's clipboard; false where there is nothing, or it refuses. */
export const copySelected = async (site: Site): Promise<boolean> => {
  const { told } = site.words;
  const text = clipboardText(site);
  if (text === undefined) {
    site.say(told.nothingToCopy, true);
    return false;
  }
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    site.say(told.noCopy, true); // the browser's reason is of no use to the person
    return false;
  }
  tellCopied(site);
  return true;
};

/** Tells that the selected blocks are in the clipboard. */
export const tellCopied = ({ editor, words }: Pick<Site, 'editor' | 'words'>): void => {
  editor.announcement = words.told.copied(editor.selection.length);
};

/** Copies what is selected, and removes it. */
export const cutSelected = async (site: Site): Promise<void> => {
  const nodes = site.editor.selection;
  if (await copySelected(site)) site.tell({ kind: 'remove', nodes });
};

/** Pastes what the system's clipboard holds. */
export const pasteFromClipboard = async (site: Site): Promise<void> => {
  let text: string;
  try {
    text = await navigator.clipboard.readText();
  } catch {
    site.say(site.words.told.noClipboard, true); // the browser's reason is of no use to the person
    return;
  }
  pasteText(site, text);
};

const cornerOf = ({ layout = {}, notes = {} }: Fragment): Point | undefined => {
  const places = [...Object.values(layout), ...Object.values(notes).map(({ at }) => at)];
  if (places.length === 0) return undefined;
  return [Math.min(...places.map(([x]) => x)), Math.min(...places.map(([, y]) => y))];
};

const standsAt = (flow: Flow, [x, y]: Point): boolean =>
  Object.values(flow.layout ?? {}).some(([left, top]) => left === x && top === y);

/** How far a fragment moves: aside from where it was copied, or to the middle of another flow's stage. */
const shiftFor = ({ flow, editor }: Site, fragment: Fragment): Point => {
  const corner = cornerOf(fragment) ?? [0, 0];
  const isHere = Object.keys(fragment.nodes).some((id) => Object.hasOwn(flow.nodes, id));
  let shift: Point = [2 * grid, 2 * grid];
  if (!isHere) {
    const [x, y] = editor.canvas?.centre ?? corner;
    shift = snap([x - corner[0] - 96, y - corner[1] - 32]);
  }
  while (standsAt(flow, [corner[0] + shift[0], corner[1] + shift[1]])) {
    shift = [shift[0] + 2 * grid, shift[1] + 2 * grid];
  }
  return shift;
};

/** What a paste has to say beside how many blocks came. */
const remarksOn = (site: Site, { lost, leftOut }: PastePlan): readonly string[] => {
  const { told } = site.words;
  const { structures } = site.editor.words;
  const flow = site.editor.flow ?? site.flow;
  const kinds = leftOut.map((kind) => wordFor(structures, kind)).join(', ');
  const names = lost.slice(0, 3).map(({ node, input, title }) => {
    const field = manifestFor(site.known, flow.nodes[node])?.inputs[input]?.title ?? input;
    return told.lostOne(field, blockName(flow, node, site.known, site.editor.words), title);
  });
  const more = lost.length > names.length ? ' …' : '';
  return [
    ...(kinds === '' ? [] : [told.leftOut(kinds)]),
    ...(lost.length === 0 ? [] : [told.lost(lost.length, `${names.join('; ')}${more}`)]),
  ];
};

const carryOut = (site: Site, plan: PastePlan): boolean => {
  const remarks = (): string => remarksOn(site, plan).join(' ');
  if (plan.operation === undefined) {
    site.say(remarks() || site.words.told.nothingToPaste, true);
    return false;
  }
  if (!site.edit(plan.operation)) return false;
  site.select(plan.ids);
  const said = remarks();
  if (said !== '') site.say(`${site.words.told.pasted(plan.ids.length)} ${said}`);
  return true;
};

/** Pastes the blocks that a text tells of, or says that it tells of none. */
export const pasteText = (site: Site, text: string): void => {
  const fragment = readFragment(text);
  if (fragment === undefined) {
    site.say(site.words.told.nothingToPaste, true);
    return;
  }
  const plan = pasteFragment(site.flow, fragment, { by: shiftFor(site, fragment) });
  if (!carryOut(site, plan)) return;
  site.editor.announcement = site.words.told.pasted(plan.ids.length);
  const [first] = plan.ids;
  if (first !== undefined) void revealAll(site, first);
};

const revealAll = async ({ editor }: Site, first: string): Promise<void> => {
  await editor.updateComplete;
  await editor.canvas?.reveal(first);
};

/** Puts copies of what is selected beside it. */
export const duplicateSelected = (site: Site): void => {
  const { selection } = site.editor;
  if (selection.length === 0) return site.say(site.words.told.nothingToCopy, true);
  const fragment = copyFragment(site.flow, selection, { manifests: site.known });
  const by = shiftFor(site, fragment);
  const plan = pasteFragment(site.flow, fragment, { by, duplicates: true });
  if (carryOut(site, plan)) void revealAll(site, plan.ids[0] ?? '');
};

/** Removes the selected blocks after the clipboard took them. */
export const removeCut = (site: Site): void => {
  site.edit(edit.removeNodes(site.editor.selection, { heal: true }));
};
