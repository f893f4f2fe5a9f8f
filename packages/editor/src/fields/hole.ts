/** An open `{{` before the caret, in which a reference is being typed. */
export interface Hole {
  /** Where its braces begin. */
  readonly from: number;
  /** Where it ends: after its closing braces, else at the caret. */
  readonly to: number;
  /** What is typed in it so far. */
  readonly typed: string;
}

/** The hole in which the caret stands; undefined where it stands in plain text. */
export const holeAt = (text: string, caret: number): Hole | undefined => {
  const from = text.lastIndexOf('{{', caret - 1);
  if (from < 0 || from + 2 > caret) return undefined;
  const typed = text.slice(from + 2, caret);
  if (/[{}\n]/.test(typed)) return undefined;
  const rest = /^[^{}\n]*\}\}/.exec(text.slice(caret));
  return { from, to: caret + (rest?.[0].length ?? 0), typed: typed.trim() };
};

/** The text with a reference in its hole. */
export const fillHole = (text: string, { from, to }: Hole, ref: string): string =>
  `${text.slice(0, from)}{{${ref}}}${text.slice(to)}`;
