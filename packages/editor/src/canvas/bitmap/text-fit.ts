import type { Brush } from './drawing.ts';

type Measure = (text: string) => number;

const shorten = (text: string, room: number, measure: Measure): string => {
  if (measure(text) <= room) return text;
  let [fits, tooLong] = [0, text.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (measure(`${text.slice(0, middle)}…`) <= room) fits = middle;
    else tooLong = middle;
  }
  return `${text.slice(0, fits).trimEnd()}…`;
};

const wrap = (text: string, room: number, most: number, measure: Measure): readonly string[] => {
  if (most < 2 || measure(text) <= room) return [shorten(text, room, measure)];
  const words = text.split(' ');
  let line = words[0] ?? '';
  let used = 1;
  while (used < words.length && measure(`${line} ${words[used]}`) <= room) {
    line = `${line} ${words[used]}`;
    used += 1;
  }
  const rest = words.slice(used).join(' ');
  if (rest === '') return [shorten(line, room, measure)];
  return [shorten(line, room, measure), ...wrap(rest, room, most - 1, measure)];
};

/** How many fitted texts are remembered. */
const memory = 30_000;

/** Breaks texts into the lines that fit a block, and remembers how. */
export class TextFit {
  readonly #known = new Map<string, readonly string[]>();

  /** `size` and `room` are in pixels of the stage; `most` is how many lines there may be. */
  lines(
    { context, ink }: Brush,
    text: string,
    how: {
      readonly weight: number;
      readonly size: number;
      readonly room: number;
      readonly most: number;
    },
  ): readonly string[] {
    const { weight, size, room, most } = how;
    const key = `${weight} ${(room / size).toFixed(2)} ${most} ${text}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#known.size > memory) this.#known.clear();
    const font = context.font;
    context.font = `${weight} 16px ${ink.font}`;
    const lines = wrap(text, (room / size) * 16, most, (part) => context.measureText(part).width);
    context.font = font;
    this.#known.set(key, lines);
    return lines;
  }

  /** Forgets all, such as when the font changes. */
  clear(): void {
    this.#known.clear();
  }
}
