import type { Picture } from './read-contact.ts';

/** A contact that this page or an earlier one knew. */
export interface Remembered extends Picture {
  /** Events of its life that were told. */
  readonly told: readonly string[];
}

/** A place that outlives a reload of the page, such as `sessionStorage`. */
export interface TabStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const key = 'offhook:amazon-connect:contacts';

const isRemembered = (value: unknown): value is Remembered =>
  typeof value === 'object' &&
  value !== null &&
  typeof Reflect.get(value, 'contact') === 'object' &&
  typeof Reflect.get(value, 'customer') === 'object' &&
  Array.isArray(Reflect.get(value, 'told'));

/** What was known of live contacts before the page was loaded again; empty where the store holds nothing that can be read. */
export const recall = (store: TabStore | undefined): ReadonlyMap<string, Remembered> => {
  try {
    const kept: unknown = JSON.parse(store?.getItem(key) ?? '[]');
    const contacts = Array.isArray(kept) ? kept.filter(isRemembered) : [];
    return new Map(contacts.map((each) => [each.contact.contactId, each]));
  } catch {
    return new Map(); // a store that is closed or was written by something else: the page begins anew
  }
};

/** Keeps what is known of live contacts for when the page is loaded again. */
export const remember = (store: TabStore | undefined, contacts: readonly Remembered[]): void => {
  try {
    store?.setItem(key, JSON.stringify(contacts));
  } catch {
    // A full or closed store costs what a reload would have been told, and nothing else.
  }
};
