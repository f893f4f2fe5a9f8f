/// <reference types="amazon-connect-streams" preserve="true" />

/** The vendor's library as a page has it: `globalThis.connect`, with ChatJS and TaskJS where the page loaded them. */
export type StreamsLibrary = typeof connect;

/** The settings that the vendor's `initCCP` takes. */
export type StreamsSettings = Partial<connect.InitCCPOptions>;

/** An agent as the vendor's library hands it out; never leaves this host. */
export type StreamsAgent = connect.Agent;

/** A contact as the vendor's library hands it out; never leaves this host. */
export type StreamsContact = connect.Contact;

/** A leg of a contact as the vendor's library hands it out; never leaves this host. */
export type StreamsConnection = connect.BaseConnection;

/** How the vendor's library answers a call. */
export type StreamsCallbacks = connect.SuccessFailOptions;
