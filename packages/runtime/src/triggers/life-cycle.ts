import type { Contact } from '@offhook/contract';

/** Most contacts that are remembered, alive or gone; the oldest are forgotten first. */
const remembered = { alive: 10_000, gone: 1_000 };

const ends = ['onMissed', 'onError', 'onACW', 'onEnded'];

/** Event to those after which it is late. What is not listed here is never late and never a repeat. */
const lateAfter: ReadonlyMap<string, readonly string[]> = new Map([
  ['onIncoming', ['onConnecting', 'onAccepted', 'onConnected', ...ends]],
  ['onPending', ['onConnected', ...ends]],
  ['onConnecting', ['onConnected', ...ends]],
  // The contact centre may tell of the accepting only when the call is connected already.
  ['onAccepted', ends],
  ['onConnected', ends],
  ['onMissed', []],
  ['onError', []],
  ['onACW', []],
  ['onEnded', []],
  ['onDestroy', []],
]);

/** Events with which a contact can begin. */
const openings: ReadonlySet<string> = new Set(['onIncoming', 'onPending', 'onConnecting']);

interface Life {
  /** Events by source, since two sources may tell of the same contact. */
  readonly seen: Map<string, Set<string>>;
  /** The latest moment that a picture of it told, in milliseconds since the epoch. */
  latest: number;
}

const latestOf = ({ timestamps }: Contact): number => Math.max(0, ...Object.values(timestamps));

/** Drops the oldest member beyond a size. */
const bound = (lives: Map<string, Life>, size: number): void => {
  if (lives.size <= size) return;
  for (const oldest of lives.keys()) {
    lives.delete(oldest);
    return;
  }
};

/** What a desktop knows of the lives of its contacts. */
export interface LifeCycle {
  /** Whether an event of a contact is to start flows: no repeat, not late, and its contact is not gone. */
  admit(source: string, event: string, contact: Contact): boolean;
  /** Frees what is known of a contact that the host tells is gone. */
  end(contact: Contact): void;
}

class Lives implements LifeCycle {
  private readonly alive = new Map<string, Life>();
  private readonly gone = new Map<string, Life>();

  admit(source: string, event: string, contact: Contact): boolean {
    const life = this.lifeOf(source, event, contact);
    if (life === undefined) return false;
    const late = lateAfter.get(event);
    if (late === undefined) return true;
    const seen = life.seen.get(source) ?? new Set();
    if (seen.has(event) || late.some((other) => seen.has(other))) return false;
    seen.add(event);
    life.seen.set(source, seen);
    life.latest = Math.max(life.latest, latestOf(contact));
    if (event === 'onDestroy') this.bury(contact.contactId, life);
    return true;
  }

  end(contact: Contact): void {
    const life = this.alive.get(contact.contactId) ?? this.gone.get(contact.contactId);
    this.bury(contact.contactId, {
      seen: life?.seen ?? new Map(),
      latest: Math.max(life?.latest ?? 0, latestOf(contact)),
    });
  }

  /** The life that an event belongs to; undefined where its contact is gone. */
  private lifeOf(source: string, event: string, contact: Contact): Life | undefined {
    const { contactId } = contact;
    const gone = this.gone.get(contactId);
    if (gone === undefined) return this.alive.get(contactId) ?? this.bear(contactId);
    // The host tells of the end by itself, perhaps before the source does.
    if (event === 'onDestroy') return gone.seen.get(source)?.has(event) ? undefined : gone;
    // A contact that was missed may be offered again under its old id.
    if (!openings.has(event) || latestOf(contact) <= gone.latest) return undefined;
    this.gone.delete(contactId);
    return this.bear(contactId);
  }

  private bear(contactId: string): Life {
    const life: Life = { seen: new Map(), latest: 0 };
    this.alive.set(contactId, life);
    bound(this.alive, remembered.alive);
    return life;
  }

  private bury(contactId: string, life: Life): void {
    this.alive.delete(contactId);
    this.gone.delete(contactId);
    this.gone.set(contactId, life);
    bound(this.gone, remembered.gone);
  }
}

/** Makes the machine that the life-cycle events of one desktop pass, whatever flows listen. */
export const lifeCycle = (): LifeCycle => new Lives();
