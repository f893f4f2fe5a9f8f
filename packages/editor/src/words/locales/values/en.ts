/** The words of inputs, values and problems; every other language has the same, or does not compile. */
export const englishValues = {
  /** Kinds of values. */
  kinds: {
    text: 'text',
    number: 'number',
    flag: 'yes or no',
    choice: 'choice',
    json: 'any value',
    record: 'record',
    list: 'list',
  },
  offers: {
    /** What every contact and agent has beside what is named elsewhere. */
    more: {
      initialContactId: 'First contact id',
      queueARN: 'Queue ARN',
      name: 'Name',
      description: 'Description',
      isMonitor: 'Is a monitored contact',
      stateSince: 'In this state since',
      stateType: 'Type of the state',
      queues: 'Queues',
      run: "Run's id",
    },
    code: 'code',
    whyCode: 'why it failed, as a code',
    such: (sample: string) => `such as ${sample}`,
    conversions: 'Conversions',
    mayBeMissing: 'may be missing',
    missing: {
      way: (way: string) => `Missing when the run comes by ${way}`,
      later: 'Its block does not come before this one',
      trigger: (triggers: string) => `Missing when ${triggers} starts the flow`,
      sometimes: 'Given only sometimes',
    },
  },
  live: {
    titles: {
      'agent-states': 'Agent states',
      queues: 'Queues',
      'quick-connects': 'Quick connects',
      'crm-objects': 'CRM objects',
      'crm-fields': 'CRM fields',
      flows: 'Flows',
    },
    from: (title: string, origin: string) => `${title} from ${origin}`,
    loading: 'Loading…',
    none: 'Nothing found. Type a value by hand.',
    failed: (why: string) => `They could not be loaded. ${why}`,
    retry: 'Try again',
  },
  controls: {
    pickDate: (field: string) => `Choose date and time for ${field}`,
    editJson: (field: string) => `Write ${field} as JSON`,
    moveUp: (row: string, field: string) => `Move ${row} of ${field} up`,
    moveDown: (row: string, field: string) => `Move ${row} of ${field} down`,
    moved: (row: string, place: number, count: number) => `${row} is at ${place} of ${count}`,
    twice: (name: string) => `“${name}” stands here twice; the last one counts.`,
    reference: (source: string, path: string) => `Value ${path} of ${source}`,
    references: 'Type {{ for a value of an earlier block.',
    codeFailed: 'The text box could not be loaded; this plain one works too.',
    jsonWrong: (why: string) => `This is not JSON yet: ${why}`,
    numberRange: (min: string, max: string) =>
      min === '' ? `up to ${max}` : max === '' ? `from ${min}` : `from ${min} to ${max}`,
    notANumber: 'This is not a number.',
    phoneGood: (international: string, country: string) =>
      country === '' ? international : `${international} (${country})`,
    phoneExample: 'With country code, such as +1 206 555 0100.',
    phoneWrong:
      'This is no whole phone number. Write it with its country code, such as +1 206 555 0100.',
    dateWrong: 'This is no date. Write it like 2026-11-22 or 2026-11-22T09:30:00Z.',
    urlWrong: 'This is no whole web address. It begins with https://',
    emailWrong: 'This is no e-mail address.',
  },
  problems: {
    filter: 'Show',
    all: 'All',
    counted: (name: string, count: number) => `${name} (${count})`,
    errors: 'Errors',
    warnings: 'Warnings',
    none: 'None of this sort.',
    fixes: 'Fixes',
    fixed: (fix: string) => `Done: ${fix}`,
  },
  /** What fixes do; `what` and `other` are names of blocks, values or sockets. */
  fixes: {
    'remove-connection': () => 'Remove the connection',
    'move-connection': (what: string) => `Connect it by “${what}” instead`,
    'add-start': () => 'Add a Start',
    'remove-block': (what: string) => `Remove ${what}`,
    connect: (what: string, other: string) => `Connect “${other}” of ${what} to it`,
    'rename-block': (what: string) => `Give it the id ${what}`,
    'replace-action': (what: string) => `Replace it by ${what}`,
    'use-value': (what: string) => `Use ${what}`,
    'clear-input': () => 'Take the value away',
    'move-value': (what: string) => `Give it to ${what} instead`,
    convert: (what: string) => `Convert it first by ${what}`,
    'wrap-in-text': () => 'Write it as a text',
    'check-first': (what: string) => `Check it first by ${what}`,
    shorten: (what: string) => `Cut it to ${what} characters`,
  },
};

/** What inputs, values and problems say in one language; they come with the panels that show them. */
export type ValueWords = typeof englishValues;
