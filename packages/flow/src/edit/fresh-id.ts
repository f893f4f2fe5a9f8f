import { type Flow, isRoot } from '../document.ts';

const readable = (wish: string): string =>
  wish
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9_-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .toLowerCase();

/** A readable id that no node of the flow has, made of a wish such as an action's id: `phone`, `phone-2`. */
export const freshId = (
  flow: Flow,
  wish: string,
  taken: ReadonlySet<string> = new Set(),
): string => {
  const plain = readable(wish);
  const stem =
    plain === '' || plain === '__proto__' || /^\d+$/.test(plain)
      ? `block-${plain.replaceAll(/\D/g, '') || 1}`
      : plain;
  const refused = (id: string): boolean =>
    Object.hasOwn(flow.nodes, id) || taken.has(id) || isRoot(id);
  if (!refused(stem)) return stem;
  // `phone-2` asks for a sibling of `phone`, so that a copy of a copy is `phone-3`.
  const trunk = stem.replace(/-\d+$/, '') || stem;
  let number = 2;
  while (refused(`${trunk}-${number}`)) number += 1;
  return `${trunk}-${number}`;
};
