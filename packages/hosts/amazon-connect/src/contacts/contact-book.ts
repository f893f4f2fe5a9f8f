import type { ContactEvent } from '@offhook/contract';
import { ActionError, type Agent, type Contact, type JsonRecord } from '@offhook/contract';
import { EarlyEvents } from '../early-events.ts';
import type { StreamsContact } from '../vendor/streams-library.ts';
import { type Picture, readContact } from './read-contact.ts';
import { type Remembered, recall, remember, type TabStore } from './remembered-contacts.ts';

const mostGone = 500;

/** Events of a life, which are told once; all others as often as they happen. */
const lifeEvents: ReadonlySet<string> = new Set([
  'onIncoming',
  'onPending',
  'onConnecting',
  'onAccepted',
  'onConnected',
  'onMissed',
  'onError',
  'onACW',
  'onEnded',
  'onDestroy',
]);

/** The event that a contact is in when it is found late, by its state. */
const stateEvents: Readonly<Partial<Record<Contact['state'], string>>> = {
  incoming: 'onIncoming',
  pending: 'onPending',
  connecting: 'onConnecting',
  connected: 'onConnected',
  paused: 'onConnected',
  missed: 'onMissed',
  rejected: 'onMissed',
  error: 'onError',
  ended: 'onACW',
};

interface Entry {
  readonly live: StreamsContact;
  picture: Picture;
  readonly told: Set<string>;
}

/** What the book is written with. */
export interface BookOptions {
  readonly now: () => number;
  readonly agent: () => Agent | undefined;
  readonly store?: TabStore | undefined;
}

const contactGone = (contactId: string): ActionError =>
  new ActionError(
    'contact-gone',
    `Contact ${contactId} has left the agent's list, so it can no longer be changed. Do this earlier in the flow, before the contact is cleared.`,
  );

/** All contacts of the desktop: how they look, or looked last, and what was told of them. */
export class ContactBook {
  readonly #early = new EarlyEvents<ContactEvent>();
  readonly #entries = new Map<string, Entry>();
  readonly #gone = new Map<string, Picture>();
  readonly #options: BookOptions;
  #recalled: Map<string, Remembered>;
  #focus: string | undefined;

  readonly events$ = this.#early.events$;

  constructor(options: BookOptions) {
    this.#options = options;
    this.#recalled = new Map(recall(options.store));
  }

  /** Whether the contact is on the agent's list, as far as is told. */
  has(contactId: string): boolean {
    return this.#entries.has(contactId);
  }

  /** Takes a contact into the book; answers whether it is new there. */
  add(live: StreamsContact): boolean {
    const contactId = live.getContactId();
    if (this.#entries.has(contactId)) return false;
    const recalled = this.#recalled.get(contactId);
    this.#recalled.delete(contactId);
    const sameLife = recalled !== undefined && !recalled.told.includes('onDestroy');
    const picture = this.#read(live, sameLife ? recalled : undefined, true);
    // Only the end is not to be told again after a reload; the present state is.
    const told = sameLife ? recalled.told.filter((event) => event === 'onEnded') : [];
    this.#entries.set(contactId, { live, picture, told: new Set(told) });
    this.#keep();
    return true;
  }

  /** Tells an event with the contact's picture as it is now; what a life has once is told once. */
  tell(contactId: string, event: string, payload?: JsonRecord): void {
    const entry = this.#entries.get(contactId);
    if (entry === undefined) return;
    entry.picture = this.#read(entry.live, entry.picture);
    if (lifeEvents.has(event)) {
      if (entry.told.has(event)) return;
      entry.told.add(event);
    }
    this.#keep();
    this.#tell(entry.picture.contact, event, payload);
  }

  /** Tells the event of the contact's present state where nobody told any: it was there before this host. */
  tellState(contactId: string): void {
    const entry = this.#entries.get(contactId);
    if (entry === undefined) return;
    const { state } = entry.picture.contact;
    const silent = [...entry.told].every((event) => event === 'onEnded');
    const event = stateEvents[state];
    if (silent && event !== undefined) this.tell(contactId, event);
    // It ended while the page was being loaded again, so nobody was told.
    if (state === 'ended' && this.#wasLive(contactId)) this.tell(contactId, 'onEnded');
  }

  /** Tells the end of a contact and keeps its last picture. */
  end(contactId: string): void {
    const entry = this.#entries.get(contactId);
    if (entry === undefined) return;
    this.#entries.delete(contactId);
    this.#bury(entry.picture, entry.told);
  }

  /** Tells the end of contacts that an earlier page knew and that are on nobody's list now. */
  endRecalled(): void {
    const recalled = [...this.#recalled.values()];
    this.#recalled = new Map();
    for (const { told, ...picture } of recalled) this.#bury(picture, new Set(told));
    this.#keep();
  }

  /** The contact, or how it looked last; fails with `contact-gone` once that is forgotten. */
  picture(contactId: string): Picture {
    const entry = this.#entries.get(contactId);
    if (entry !== undefined) entry.picture = this.#read(entry.live, entry.picture);
    const picture = entry?.picture ?? this.#gone.get(contactId);
    if (picture === undefined) throw contactGone(contactId);
    return picture;
  }

  /** The vendor's contact, to ask something of it; fails with `contact-gone`. */
  live(contactId: string): StreamsContact {
    const entry = this.#entries.get(contactId);
    if (entry === undefined) throw contactGone(contactId);
    return entry.live;
  }

  /** How the contacts on the list look. */
  list(): readonly Picture[] {
    return [...this.#entries.values()].map(({ picture }) => picture);
  }

  /** Notes which contact the agent turned to, and tells it. */
  view(contactId: string | undefined): void {
    this.#focus = contactId;
    if (contactId !== undefined) this.tell(contactId, 'onViewContact');
  }

  /** The contact that the agent looks at: the one they turned to last, or the only one there is. */
  focused(): { readonly contactId?: string } {
    if (this.#focus !== undefined && this.has(this.#focus)) return { contactId: this.#focus };
    const [only, ...others] = this.#entries.keys();
    return only === undefined || others.length > 0 ? {} : { contactId: only };
  }

  close(): void {
    this.#early.end();
    this.#entries.clear();
  }

  #wasLive(contactId: string): boolean {
    const entry = this.#entries.get(contactId);
    if (entry === undefined || entry.told.has('onEnded')) return false;
    return entry.picture.contact.timestamps.connected !== undefined;
  }

  #read(live: StreamsContact, former: Picture | undefined, late = false): Picture {
    const country = this.#options.agent()?.dialableCountries[0] ?? 'US';
    try {
      return readContact(live, { now: this.#options.now(), country, former, late });
    } catch (error) {
      // The vendor's getters throw once a contact is gone, which may be before its end is told.
      if (former === undefined) throw error;
      return former;
    }
  }

  #bury(picture: Picture, told: ReadonlySet<string>): void {
    const { contactId } = picture.contact;
    this.#gone.delete(contactId);
    this.#gone.set(contactId, picture);
    const [oldest] = this.#gone.keys();
    if (this.#gone.size > mostGone && oldest !== undefined) this.#gone.delete(oldest);
    if (this.#focus === contactId) this.#focus = undefined;
    this.#keep();
    const ended = told.has('onEnded') || told.has('onACW') || picture.contact.state === 'ended';
    if (!ended) this.#tell(picture.contact, 'onEnded');
    this.#tell(picture.contact, 'onDestroy');
  }

  #keep(): void {
    const live = [...this.#entries.values()].map(({ picture, told }) => ({
      ...picture,
      told: [...told],
    }));
    remember(this.#options.store, [...live, ...this.#recalled.values()]);
  }

  #tell(contact: Contact, event: string, payload?: JsonRecord): void {
    const agent = this.#options.agent();
    this.#early.tell({ event, contact, ...(agent && { agent }), ...(payload && { payload }) });
  }
}
