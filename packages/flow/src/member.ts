/** Reads an own member of a map whose keys come from outside, where `toString` and the like must not be found. */
export const member = <T>(
  map: Readonly<Record<string, T>> | undefined,
  key: string,
): T | undefined => (map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined);
