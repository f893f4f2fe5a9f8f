/** What the stage says beside its blocks: its tools, its overview, what keys do on it. */
export const englishCanvas = {
  tools: 'Stage tools',
  fitSelection: 'Fit the selection into view',
  showIds: 'Show ids',
  snap: 'Snap to the grid',
  overview: 'Overview',
  overviewAdvice: 'Arrow keys move the view, plus and minus zoom.',
  collapse: (group: string) => `Collapse ${group}`,
  expand: (group: string) => `Expand ${group}`,
  group: (title: string, blocks: number) =>
    `Group ${title}, ${blocks === 1 ? '1 block' : `${blocks} blocks`}`,
  groupTitle: 'Title of the group',
  note: 'Note',
  noteText: 'Text of the note, in Markdown',
  resizeNote: 'Size of the note: arrow keys change it',
  statuses: { running: 'running', passed: 'passed', failed: 'failed', skipped: 'skipped' },
  connecting: (socket: string, block: string) =>
    `Connecting from ${socket} of ${block}. Choose a block with the arrow keys; Enter connects, C takes the next output, Escape drops it.`,
  noOutput: (block: string) => `${block} has no output.`,
  nothingThere: 'No block in that direction.',
  at: (block: string, x: number, y: number) => `${block} at ${x}, ${y}.`,
};
