import { edit } from '@offhook/flow';
import { type Arrange, arranged, boxesOf } from './arrange.ts';
import { layOut, type Places } from './lay-out.ts';
import type { Site } from './site.ts';

/** Aligns or spreads the selected blocks. */
export const arrangeSelected = (site: Site, how: Arrange): void => {
  const { selection } = site.editor;
  if (selection.length < 2) return site.say(site.words.told.selectTwo, true);
  const places = arranged(boxesOf(site.flow, site.known, selection), how);
  if (Object.keys(places).length === 0) {
    site.editor.announcement = site.words.told.arranged;
    return;
  }
  site.edit(edit.move(places, how === 'across' || how === 'down' ? 'distribute' : 'align'));
};

/** The places that the layout finds; undefined where it could not, which is said. */
const placesFor = async (site: Site, ids: readonly string[]): Promise<Places | undefined> => {
  try {
    return await layOut(site.flow, site.known, ids);
  } catch {
    site.say(site.words.told.cannotLayOut, true);
    return undefined;
  }
};

/** Lays the selected blocks out, or the whole flow. */
export const layOutSelected = async (site: Site): Promise<void> => {
  const { selection } = site.editor;
  const isWhole = selection.length < 2;
  const ids = isWhole ? Object.keys(site.flow.nodes) : selection;
  if (ids.length === 0) return;
  const places = await placesFor(site, ids);
  if (places === undefined) return;
  // Meanwhile people may have gone on: what was laid out must still be what there is.
  if (site.editor.flow !== site.flow) return;
  if (!site.edit(edit.move(places, 'arrange'))) return;
  await site.editor.updateComplete;
  await site.editor.canvas?.restore();
  if (isWhole) site.editor.canvas?.fit();
};
