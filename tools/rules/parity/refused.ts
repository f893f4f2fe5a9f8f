/** Why a block of the legacy catalogue has no successor of the same behaviour. */
export interface Refusal {
  readonly reason: string;
  /** The action that answers the need behind it. */
  readonly instead: string;
}

/** Blocks of the legacy catalogue that are not offered again, by title. */
export const refused: ReadonlyMap<string, Refusal> = new Map([
  [
    'Call jQuery Method',
    {
      reason:
        'It ran any method of a library on any element of the page, which no host can lend safely.',
      instead: 'update-page-element',
    },
  ],
]);
