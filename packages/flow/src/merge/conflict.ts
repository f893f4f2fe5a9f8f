/** Something that two people changed differently. */
export interface Conflict {
  /** Names the conflict among the others of the merge; the same however often it is merged. */
  readonly id: string;
  /** Where in the document it is. */
  readonly path: readonly string[];
  /** What stood there before; undefined where there was nothing. */
  readonly base: unknown;
  /** What I made of it; undefined where I removed it. */
  readonly mine: unknown;
  /** What was saved meanwhile; undefined where it was removed. */
  readonly theirs: unknown;
}
