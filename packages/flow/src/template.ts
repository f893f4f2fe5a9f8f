/** A piece of a template: text as it stands, or what a reference reads. */
export type TemplatePart = string | { readonly ref: string };

const placeholder = /\{\{\s*((?:"(?:[^"\\]|\\.)*"|[^{}"])*?)\s*\}\}/g;

/** Takes `text with {{ref}} in it` apart; braces that hold nothing readable stay in the parts' refs for the validator to tell. */
export const parseTemplate = (template: string): readonly TemplatePart[] => {
  const parts: TemplatePart[] = [];
  let from = 0;
  for (const hole of template.matchAll(placeholder)) {
    if (hole.index > from) parts.push(template.slice(from, hole.index));
    parts.push({ ref: hole[1] ?? '' });
    from = hole.index + hole[0].length;
  }
  if (from < template.length) parts.push(template.slice(from));
  return parts;
};

/** Writes the parts of a template; the inverse of `parseTemplate`. */
export const formatTemplate = (parts: readonly TemplatePart[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : `{{${part.ref}}}`)).join('');
