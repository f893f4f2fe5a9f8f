export {
  type AmazonConnect,
  type AmazonConnectOptions,
  amazonConnectHost,
} from './amazon-connect-host.ts';
export type { TabStore } from './contacts/remembered-contacts.ts';
export { loadStreams } from './load-streams.ts';
export type { ConnectorContact, ConnectorPort } from './server/connector-port.ts';
export { type HttpConnectorOptions, httpConnector } from './server/http-connector.ts';
export type { SoftphoneStatus } from './softphone-status.ts';
export type { StreamsLibrary, StreamsSettings } from './vendor/streams-library.ts';
