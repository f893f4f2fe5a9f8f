import type { Agent, AgentPort, ClockPort, ContactPort, Host } from '@offhook/contract';
import { type Observable, Subscription } from 'rxjs';
import { AgentDesk } from './agent/agent-desk.ts';
import { agentPort } from './agent/agent-port.ts';
import { ContactBook } from './contacts/contact-book.ts';
import { boundContactPort, type ContactDesk, unboundContactPort } from './contacts/contact-port.ts';
import { followContact } from './contacts/follow-contact.ts';
import type { TabStore } from './contacts/remembered-contacts.ts';
import type { ConnectorPort } from './server/connector-port.ts';
import { type SoftphoneStatus, StatusWatch } from './softphone-status.ts';
import type { StreamsContact, StreamsLibrary, StreamsSettings } from './vendor/streams-library.ts';

export interface AmazonConnectOptions {
  /** The vendor's library as the page has it: `globalThis.connect`, or what `loadStreams` answers. */
  readonly connect: StreamsLibrary;
  /** Gives the time, and stamps what happens. */
  readonly clock: ClockPort;
  /** Where the panel is shown; without it the page loads the panel itself, by the library's `initCCP`. */
  readonly container?: HTMLElement;
  /** The address of the panel, such as `https://my-team.my.connect.aws/ccp-v2/`. */
  readonly ccpUrl?: string;
  /** The vendor's region in which the instance is, such as `us-west-2`. */
  readonly region?: string;
  /** Whether the library may open a window to log in; it may not unless told. */
  readonly loginPopup?: boolean;
  /** Further settings of the library's `initCCP`, such as `softphone`. */
  readonly settings?: StreamsSettings;
  /** Does with the vendor's services what the library cannot: attributes, recording, voicemail. */
  readonly server?: ConnectorPort;
  /** How long the panel may take to answer a call, in milliseconds; 10,000 unless told. */
  readonly timeLimit?: number;
  /** How long the panel may be silent before it counts as lost, in milliseconds; 6,000 unless told. */
  readonly lostAfter?: number;
  /** Keeps what is known of live contacts over a reload of the page, such as `sessionStorage`; nothing is kept without it. */
  readonly store?: TabStore;
}

/** What Amazon Connect lends: a part of a host, to be joined with the page's and a CRM's. */
export interface AmazonConnect extends Host {
  readonly ports: { readonly contact: ContactPort; readonly agent: AgentPort };
  readonly contactPort: (contactId: string) => ContactPort;
  readonly agent: () => Agent | undefined;
  /** Whether the softphone's panel can be reached: now, and whenever that changes. */
  readonly status$: Observable<SoftphoneStatus>;
  /** Ends everything that listens; the panel stays as it is. */
  dispose(): void;
}

const load = (options: AmazonConnectOptions): void => {
  const { connect: library, container, ccpUrl, region, loginPopup = false, settings } = options;
  if (container === undefined) return;
  if (ccpUrl === undefined) {
    throw new TypeError(
      'The host of Amazon Connect needs a ccpUrl to show the panel in a container.',
    );
  }
  library.core.initCCP(container, {
    softphone: { allowFramedSoftphone: true },
    ...settings,
    ccpUrl,
    loginPopup,
    ...(region !== undefined && { region }),
  });
};

/** Follows all contacts: those that the library tells of, and those that were there before. */
const followContacts = (library: StreamsLibrary, book: ContactBook): Subscription => {
  const following = new Subscription();
  const follow = (contact: StreamsContact): void => {
    const life = followContact(library, book, contact);
    following.add(life);
  };
  const contacts = library.contact(follow);
  const agents = library.agent((agent) => {
    for (const contact of agent.getContacts()) follow(contact);
    book.endRecalled();
  });
  const views = library.core.onViewContact(({ contactId }) => book.view(contactId || undefined));
  for (const subscription of [contacts, agents, views]) {
    following.add(() => subscription.unsubscribe());
  }
  return following;
};

/** Binds the vendor's softphone library to the ports `contact` and `agent`. */
export const amazonConnectHost = (options: AmazonConnectOptions): AmazonConnect => {
  const { connect: library, clock, server, store, timeLimit = 10_000, lostAfter = 6_000 } = options;
  const patience = { clock, timeLimit };
  const status = new StatusWatch(clock, lostAfter);
  const agentDesk = new AgentDesk(clock);
  const book = new ContactBook({
    now: () => clock.now(),
    agent: () => agentDesk.picture(),
    store,
  });
  load(options);
  status.watch(library, options.container === undefined);
  agentDesk.follow(library);
  const contacts = followContacts(library, book);
  const desk: ContactDesk = { book, patience, agent: () => agentDesk.live, connector: server };
  return {
    ports: {
      contact: unboundContactPort(desk),
      agent: agentPort({ desk: agentDesk, book, patience }),
    },
    contactPort: (contactId) => boundContactPort(desk, contactId),
    agent: () => agentDesk.picture(),
    status$: status.status$,
    dispose: () => {
      contacts.unsubscribe();
      agentDesk.close();
      book.close();
      status.close();
    },
  };
};
