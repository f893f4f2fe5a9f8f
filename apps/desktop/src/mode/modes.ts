/** What a desktop is made of: our own simulation, the simulated vendors behind the vendors' libraries, or the real ones. */
export type Mode = 'simulated' | 'streams' | 'live';

/** The modes as people choose them. */
export const modes: readonly {
  readonly id: Mode;
  readonly word: string;
  readonly tells: string;
}[] = [
  {
    id: 'simulated',
    word: 'Simulated',
    tells: 'A contact centre and a CRM in this page',
  },
  {
    id: 'streams',
    word: 'Streams + Open CTI',
    tells: 'The vendors’ own libraries, against simulated vendors at origins of their own',
  },
  {
    id: 'live',
    word: 'Live',
    tells: 'Your Amazon Connect and your Salesforce',
  },
];

const key = 'offhook:desktop:mode';

const isMode = (text: string | null): text is Mode => modes.some(({ id }) => id === text);

/** The mode that an address names, else the one that was chosen last; simulated at first. */
export const readMode = (address: URL, store: Pick<Storage, 'getItem' | 'setItem'>): Mode => {
  const named = address.searchParams.get('mode');
  if (isMode(named)) {
    store.setItem(key, named);
    return named;
  }
  const kept = store.getItem(key);
  return isMode(kept) ? kept : 'simulated';
};

/** Where a desktop shows another mode. */
export const addressOf = (mode: Mode): string => `?mode=${mode}`;
