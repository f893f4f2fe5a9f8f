/** What the search across flows says, and the way back to a version. */
export const englishFind = {
  find: {
    title: 'Find',
    about: 'Looks into all flows of this adapter: their names, blocks, actions and values.',
    label: 'Find in all flows',
    hint: 'A name, an action, a value …',
    start: 'Type what you look for',
    startText: 'A phone number, a field of the CRM, an action: every flow that holds it is listed.',
    nothing: (text: string) => `No flow holds “${text}”`,
    nothingText: 'Try fewer letters, or another word.',
    count: (flows: number) => (flows === 1 ? '1 flow' : `${flows} flows`),
    more: 'Show more',
    moreHits: (count: number) => `${count} more in this flow`,
    places: {
      name: 'Name',
      description: 'Description',
      trigger: 'Trigger',
      title: 'Block',
      id: 'Id of a block',
      action: 'Action',
      value: 'Value',
      note: 'Note',
      group: 'Group',
    },
    restored: (number: number) => `Use version ${number} as draft`,
    gone: 'Only looking is possible just now: the flow is edited in another tab.',
  },
};

/** The words of the search in one language. */
export type FindWords = typeof englishFind;
