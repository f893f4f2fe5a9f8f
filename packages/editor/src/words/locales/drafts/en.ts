/** What the editor says of drafts: where they are kept, who else edits them, and how they meet. */
export const englishDrafts = {
  kept: 'Kept on this computer: the server is away',
  away: 'Not saved: the server is away',
  clash: 'Not saved: somebody else changed the same',
  keptAdvice:
    'The server is away. Your work is kept on this computer and is saved when the server is back.',
  awayAdvice:
    'The server is away, and this browser keeps nothing. Leave the page open until it is back, or download the flow.',
  restored: 'What you had not saved yet is back.',
  taken: (count: number): string =>
    count === 1
      ? 'Somebody else changed this flow meanwhile. Their change is in it now.'
      : `Somebody else changed this flow meanwhile. Their ${count} changes are in it now.`,
  keptStep: 'Changes kept on this computer',
  takenStep: 'Changes by somebody else',
  elsewhere: 'This flow is edited in another tab. Here you can look at it.',
  takeOver: 'Edit here',
  clashTold:
    'Somebody else changed the same as you. Nothing is lost: decide what the flow shall hold.',
  decide: 'Decide…',
  title: 'Bring your changes together',
  about:
    'Somebody else saved this flow while you edited it, and both of you changed the same. Choose what stands; you can undo it afterwards.',
  mine: 'Yours',
  theirs: 'Theirs',
  allMine: 'All of yours',
  allTheirs: 'All of theirs',
  merge: 'Save what is chosen',
  later: 'Decide later',
  others: 'Also changed by them, and taken in',
  removed: 'removed',
  nothing: 'empty',
  kind: { added: 'added', changed: 'changed', removed: 'removed' },
  things: {
    block: (block: string): string => block,
    input: (input: string, block: string): string => `${input} of ${block}`,
    way: (socket: string, block: string): string => `Where “${socket}” of ${block} leads`,
    label: (block: string): string => `Title of ${block}`,
    place: (block: string): string => `Place of ${block}`,
    note: 'A note',
    group: (title: string): string => `Group ${title}`,
    triggers: 'What starts the flow',
    name: 'Name of the flow',
    description: 'Description of the flow',
    active: 'Whether the flow is active',
    policy: (member: string): string => `Policy: ${member}`,
    other: (member: string): string => `“${member}” of the flow`,
  },
};
