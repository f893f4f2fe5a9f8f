/** Other names under which a unit is found and imported. */
export interface Aliases {
  readonly titles?: readonly string[];
  /** `type` in legacy flow files, or a legacy source's name. */
  readonly legacyTypes?: readonly string[];
}

export type Status = 'experimental' | 'deprecated';

/** What every unit says about itself. */
export interface Described {
  /** Stable, kebab-case; equals the package's folder. Saved in flows. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly aliases?: Aliases;
  /** What people filter by: a few words that many units have in common. */
  readonly tags?: readonly string[];
  /** Other words by which search finds the unit. */
  readonly keywords?: readonly string[];
  readonly status?: Status;
  /** The unit to use instead of a deprecated one. */
  readonly replacedBy?: string;
}
