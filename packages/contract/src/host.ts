import type { Agent } from './ports/agent.ts';
import type { Capabilities } from './ports/capabilities.ts';
import type { ContactPort } from './ports/contact.ts';

/** Who lends the ports: a simulated contact centre, a vendor's softphone page, a browser. */
export interface Host {
  /** The ports that this host has; `contact` here is not bound to a contact. */
  readonly ports: Partial<Capabilities>;
  /** The contact port bound to one contact. Once that is gone, reads answer from its last picture while the host remembers it, at least the latest hundred; calls that would change it fail with `contact-gone`. */
  readonly contactPort?: (contactId: string) => ContactPort;
  /** The agent's picture now, frozen into each trigger; absent before log-in. */
  readonly agent?: () => Agent | undefined;
}
