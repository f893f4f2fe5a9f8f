import type { Agent, Contact, JsonRecord } from '@offhook/contract';

/** One event that starts flows, with the pictures of the moment at which it happened. Frozen. */
export interface Trigger {
  readonly source: string;
  readonly event: string;
  readonly payload: JsonRecord;
  readonly contact?: Contact;
  readonly agent?: Agent;
  /** Only the flow of this name starts. */
  readonly flow?: string;
  /** The flows whose ends led to this event, the first first; absent where none did. */
  readonly causes?: readonly string[];
}
