const plural = (count: number, one: string, other: string): string =>
  `${count} ${count === 1 ? one : other}`;

/** The words of the outline, the text and the runs; every other language has the same, or does not compile. */
export const englishViews = {
  outline: {
    label: 'Outline',
    addStart: 'Add Start',
    addEnd: 'Add End',
    tools: (subject: string) => (subject === '' ? 'Actions' : `Actions for ${subject}`),
    deeds: {
      add: 'Add after',
      connect: 'Connect',
      rename: 'Rename',
      earlier: 'Move up',
      later: 'Move down',
      remove: 'Remove',
      details: 'Edit',
      follow: 'Go to block',
    },
    leadsNowhere: 'leads nowhere yet',
    goesTo: (block: string) => `goes on with ${block}`,
    way: (socket: string, block: string) => `${socket}, to ${block}`,
    socketOf: (socket: string, block: string) => `${socket} of ${block}`,
    apart: 'Not reached from Start',
    connectTo: (subject: string) => `Connect ${subject} to`,
    nothingFits: 'No block fits.',
    connected: (block: string) => `Connected to ${block}.`,
    movedUp: (block: string) => `Move ${block} up`,
    movedDown: (block: string) => `Move ${block} down`,
    cannotMove: (block: string) => `${block} cannot be moved further.`,
  },
  text: {
    label: 'The flow as JSON',
    state: 'State of the text',
    step: 'Edit as text',
    inStep: 'This is the flow; what you type takes effect at once.',
    draft: 'Not a flow yet: kept as a draft, and the flow stays as it was.',
    draftOld: 'Not a flow yet, and the flow was changed elsewhere since: your draft is kept.',
    format: 'Format',
    drop: 'Show the flow again',
    line: (line: number) => `Line ${line}`,
  },
  plural: (count: number) => plural(count, 'step', 'steps'),
};
