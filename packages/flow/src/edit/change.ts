/** One member of the document set or removed: what every operation comes down to. */
export interface Change {
  readonly path: readonly string[];
  /** The member's new value; a change without it removes the member. */
  readonly value?: unknown;
  /** Its place among its siblings; without it a known member keeps its place and another goes last. */
  readonly index?: number;
}
