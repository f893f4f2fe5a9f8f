import { html, type TemplateResult } from 'lit';

const words: readonly (readonly [string, string])[] = [
  ['Tab', 'Go through the blocks and the sockets of the selected one'],
  ['Arrow keys', 'Move what is selected by one step of the grid'],
  ['Shift + arrows', 'Move it by four steps'],
  ['Enter on a socket', 'Begin a connection, and end it on another socket'],
  ['Escape', 'Drop the connection, close a list'],
  ['F2', 'Rename the selected block'],
  ['Delete', 'Remove what is selected'],
  ['Ctrl + Z', 'Undo'],
  ['Ctrl + Shift + Z', 'Redo'],
  ['Ctrl + A', 'Select all blocks'],
  ['Ctrl + S', 'Save'],
];

/** What the keys do on the stage. */
export const keyboardWords: TemplateResult = html`<dl>
  ${words.map(([keys, does]) => html`<dt><kbd>${keys}</kbd></dt><dd>${does}</dd>`)}
</dl>`;
