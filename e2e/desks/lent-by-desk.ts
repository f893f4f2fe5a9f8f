import type { RehearsalScenario } from '@offhook/rehearsal';

/** What the page of a conformance desk lends to flows, as its scenario has it. */
export interface LentByDesk {
  /** The hosts that flows may ask. */
  readonly hosts: readonly string[];
  /** The headers of each credential, by its name. */
  readonly credentials: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What the agent answers to questions, in this order. */
  readonly dialogs: readonly boolean[];
  /** The elements of the page that flows may change, by their names. */
  readonly elements: readonly string[];
}

/** What a scenario has a page lend. */
export const lentBy = ({
  http = {},
  credentials = {},
  answers,
  pageElements = [],
}: RehearsalScenario): LentByDesk => ({
  hosts: [...new Set(Object.keys(http).map((address) => new URL(address).host))],
  credentials,
  dialogs: answers?.dialogs ?? [],
  elements: pageElements,
});
