type Members = Readonly<Record<string, unknown>>;

/** Whether two JSON values are equal, whatever the order of their keys. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  // Large maps are compared at every edit, so that nothing is copied for it.
  const [left, right] = [a as Members, b as Members]; // cast: both are objects
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isSame(left[key], right[key]))
  );
};
