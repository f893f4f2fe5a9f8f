const none: ReadonlySet<string> = new Set();

/**
 * Which release each contact began with, and so which flow versions hear its events.
 * What is about no contact goes to the newest release.
 */
export class Generations {
  readonly #ofContact = new Map<string, ReadonlySet<string>>();
  #current = none;

  /** Makes these flow versions the ones that new contacts begin with. */
  begin(versions: Iterable<string>): void {
    this.#current = new Set(versions);
  }

  /** Binds a contact that is seen for the first time to the newest release. */
  see(contactId: string): void {
    if (!this.#ofContact.has(contactId)) this.#ofContact.set(contactId, this.#current);
  }

  /** Lets go of a contact that is gone. */
  forget(contactId: string): void {
    this.#ofContact.delete(contactId);
  }

  /** Whether a flow version hears an event about this contact, or about none. */
  hears(version: string, contactId?: string): boolean {
    const bound = contactId === undefined ? undefined : this.#ofContact.get(contactId);
    return (bound ?? this.#current).has(version);
  }

  /** Whether a flow version can still hear anything. */
  needs(version: string): boolean {
    if (this.#current.has(version)) return true;
    for (const versions of this.#ofContact.values()) if (versions.has(version)) return true;
    return false;
  }
}
