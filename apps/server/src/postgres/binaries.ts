/** One installation of PostgreSQL. */
export interface Binaries {
  /** The folder that holds `postgres` and `initdb`. */
  readonly bin: string;
  readonly major: number;
  /** Where it comes from, for people. */
  readonly origin: 'system' | 'npm';
}

/** The oldest major version that the server's SQL was tried on. */
export const oldestMajor = 15;

/** Reads the major version out of `postgres --version`; undefined where it says something else. */
export const majorOf = (text: string): number | undefined => {
  const match = /\(PostgreSQL\)\s+(\d+)/.exec(text);
  return match?.[1] === undefined ? undefined : Number(match[1]);
};
