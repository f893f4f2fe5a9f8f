declare module 'parse-full-name' {
  /** The library has no types of its own. */
  export function parseFullName(
    name: string,
    part: 'all',
    fixCase: boolean,
  ): {
    readonly title: string;
    readonly first: string;
    readonly middle: string;
    readonly last: string;
    readonly nick: string;
    readonly suffix: string;
  };
}
