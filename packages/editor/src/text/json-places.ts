import { jsonLanguage } from '@codemirror/lang-json';

type Path = readonly (string | number)[];
type Tree = ReturnType<typeof jsonLanguage.parser.parse>;
type Node = Tree['topNode'];

/** A stretch of a text, in characters. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const values = new Set(['Object', 'Array', 'String', 'Number', 'True', 'False', 'Null']);

const nameOf = (text: string, property: Node): string => {
  const name = property.getChild('PropertyName');
  if (name === null) return '';
  try {
    return String(JSON.parse(text.slice(name.from, name.to)));
  } catch {
    return text.slice(name.from, name.to); // an escape that is not JSON: the name as it is spelt
  }
};

const childrenOf = (node: Node): readonly Node[] => {
  const children: Node[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
};

const valueOf = (node: Node): Node | undefined =>
  childrenOf(node).find(({ name }) => values.has(name));

const memberOf = (text: string, holder: Node, key: string | number): Node | undefined => {
  if (holder.name === 'Array') {
    return childrenOf(holder).filter(({ name }) => values.has(name))[Number(key)];
  }
  return childrenOf(holder).find(
    (child) => child.name === 'Property' && nameOf(text, child) === String(key),
  );
};

/** The text of a JSON document with the places of what is in it; bears text that is not JSON yet. */
export class JsonPlaces {
  readonly #text: string;
  readonly #tree: Tree;

  constructor(text: string) {
    this.#text = text;
    this.#tree = jsonLanguage.parser.parse(text);
  }

  /** Where a path leads: a member with its name, or an item; as much of the path as there is. */
  stretchOf(path: Path): Stretch & { readonly depth: number } {
    let at = valueOf(this.#tree.topNode);
    let found: Stretch = { from: 0, to: Math.min(this.#text.length, 1) };
    for (const [depth, key] of path.entries()) {
      const member = at && memberOf(this.#text, at, key);
      if (member === undefined) return { ...found, depth };
      const name = member.getChild('PropertyName');
      found =
        name === null ? { from: member.from, to: member.to } : { from: name.from, to: name.to };
      at = member.name === 'Property' ? valueOf(member) : member;
    }
    return { ...found, depth: path.length };
  }

  /** The names that lead to a place in the text; items of lists are left out. */
  pathAt(offset: number): readonly string[] {
    const path: string[] = [];
    for (
      let node: Node | null = this.#tree.resolveInner(offset, -1);
      node !== null;
      node = node.parent
    ) {
      if (node.name === 'Property') path.unshift(nameOf(this.#text, node));
    }
    return path;
  }

  /** The first place at which the text is not JSON. */
  get firstFault(): Stretch | undefined {
    const cursor = this.#tree.cursor();
    for (let isMore = true; isMore; isMore = cursor.next()) {
      if (cursor.type.isError) {
        const from = Math.min(cursor.from, Math.max(this.#text.length - 1, 0));
        return { from, to: Math.max(cursor.to, from + 1) };
      }
    }
    return undefined;
  }
}
