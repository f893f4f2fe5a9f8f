/** How the vendor's objects reach the org: in a page by messages to the console around it. */
export interface Exchange {
  /** Asks; resolves with what the vendor's callback gets, never where the org does not answer. */
  ask(space: 'opencti' | 'console', method: string, args: object): Promise<Reply>;
  /** Hears what the console tells. */
  hear(listener: (event: string, payload: object) => void): void;
}

/** An answer and the shape in which callbacks are told it. */
export interface Reply {
  readonly shape: 'return-value' | 'result';
  readonly success: boolean;
  readonly value?: unknown;
  readonly errors?: readonly { readonly description: string }[];
}
