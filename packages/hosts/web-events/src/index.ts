export type { Command } from './protocol/command.ts';
export type { Answer, Tell } from './protocol/tell.ts';
export {
  type WebEventsHost,
  type WebEventsHostOptions,
  webEventsHost,
} from './web-events-host.ts';
export { type CarryOut, type PageEventsOptions, pageEvents } from './wires/page-events.ts';
export { type PageMessagesOptions, pageMessages } from './wires/page-messages.ts';
export type { Wire } from './wires/wire.ts';
