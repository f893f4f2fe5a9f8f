import type { Json } from '@offhook/contract';

/** What the host asks of the page. */
export interface Command {
  /** Names the command in its answer. */
  readonly id: string;
  /** A port and its method, such as `contact.accept`. */
  readonly command: string;
  /** The contact that it is about. */
  readonly contactId?: string;
  readonly args: Readonly<Record<string, Json>>;
}
