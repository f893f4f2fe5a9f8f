import { html, type TemplateResult } from 'lit';
import { groupShapes, strangeShape } from './group-shapes.ts';

/** The name of a category of actions as people read it; one that is not among the titles is spelt as it is. */
export const groupTitle = (group: string, titles: Readonly<Record<string, string>>): string =>
  Object.hasOwn(titles, group)
    ? (titles[group] ?? group)
    : group.charAt(0).toUpperCase() + group.slice(1);

/** The mark of a category: a small line drawing on a tile of its colour. */
export const groupMark = (group: string | undefined, size = 28): TemplateResult => {
  const { hue, path } = groupShapes[group ?? ''] ?? strangeShape;
  const tile = `--hue:${hue};width:${size}px;height:${size}px`;
  return html`<span class="mark" style=${tile} aria-hidden="true"
    ><svg class="icon" viewBox="0 0 20 20" width=${size * 0.64} height=${size * 0.64}><path d=${path} /></svg></span
  >`;
};
