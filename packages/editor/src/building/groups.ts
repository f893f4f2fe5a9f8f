import { edit, type Group } from '@offhook/flow';
import { snap } from '../canvas/outline.ts';
import { noteSize } from './decorations.ts';
import type { Site } from './site.ts';

const freeKey = (map: Readonly<Record<string, unknown>> | undefined, stem: string): string => {
  let number = 1;
  while (map !== undefined && Object.hasOwn(map, `${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
};

/** The groups that hold selected blocks. */
export const groupsOfSelection = ({
  flow,
  editor,
}: Pick<Site, 'flow' | 'editor'>): readonly (readonly [string, Group])[] =>
  Object.entries(flow.groups ?? {}).filter(([, { members }]) =>
    members.some((member) => editor.selection.includes(member)),
  );

/** Puts the selected blocks together in a group. */
export const groupSelected = (site: Site): void => {
  const { selection } = site.editor;
  if (selection.length === 0) return site.say(site.words.told.nothingToCopy, true);
  const id = freeKey(site.flow.groups, 'group');
  const title = `${site.words.group.untitled} ${id.replace(/\D+/, '')}`;
  site.edit(edit.setGroup(id, { title, colour: 'blue', members: selection }));
};

const change = (site: Site, next: (group: Group) => Group | undefined): void => {
  const groups = groupsOfSelection(site);
  const [first] = groups;
  if (first === undefined) return site.say(site.words.told.noGroup, true);
  const steps = groups.map(([id, group]) => edit.setGroup(id, next(group)));
  site.edit(edit.batch('', steps), { like: edit.setGroup(first[0], next(first[1])) });
};

/** Takes the groups of the selected blocks away; the blocks stay. */
export const ungroupSelected = (site: Site): void => change(site, () => undefined);

/** Closes the groups of the selected blocks, or opens them. */
export const toggleGroups = (site: Site): void => {
  const isClosed = groupsOfSelection(site).every(([, { collapsed }]) => collapsed === true);
  change(site, (group) => ({ ...group, collapsed: !isClosed }));
};

/** Gives the groups of the selected blocks a colour. */
export const colourGroups = (site: Site, colour: string): void =>
  change(site, (group) => ({ ...group, colour }));

/** Puts a new note beside what is selected, else into the middle of the stage. */
export const addNote = (site: Site): void => {
  const { flow, editor, words } = site;
  const [first] = editor.selection;
  const beside = first === undefined ? undefined : flow.layout?.[first];
  const [x, y] = editor.canvas?.centre ?? [0, 0];
  const at = beside
    ? snap([beside[0], beside[1] - noteSize[1] - 32])
    : snap([x - noteSize[0] / 2, y - noteSize[1] / 2]);
  const id = freeKey(flow.notes, 'note');
  site.edit(edit.setNote(id, { text: words.note.text, at, size: noteSize, colour: 'yellow' }));
};

/** Gives a note a colour. */
export const colourNote = (site: Site, id: string, colour: string): void => {
  const note = site.flow.notes?.[id];
  if (note !== undefined) site.edit(edit.setNote(id, { ...note, colour }));
};

/** Takes a note away. */
export const removeNote = (site: Site, id: string): void => {
  if (site.flow.notes?.[id] !== undefined) site.edit(edit.setNote(id));
};
