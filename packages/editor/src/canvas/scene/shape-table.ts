import type { Outline } from '../outline.ts';

/** Keeps each different outline once, so that blocks need only its number. */
export class ShapeTable {
  readonly #numbers = new Map<string, number>();
  readonly #known = new WeakMap<Outline, number>();
  readonly #outlines: Outline[] = [];

  get outlines(): readonly Outline[] {
    return this.#outlines;
  }

  /** The number of an outline; one that looks the same has the same number. */
  numberOf(outline: Outline): number {
    const known = this.#known.get(outline);
    if (known !== undefined) return known;
    const { shape, width, height, input, sockets } = outline;
    const key = JSON.stringify([shape, width, height, input, sockets]);
    const number = this.#numbers.get(key) ?? this.#outlines.push(outline) - 1;
    this.#numbers.set(key, number);
    this.#known.set(outline, number);
    return number;
  }
}
