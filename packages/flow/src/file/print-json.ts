const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** The widest list that stands in one line, indentation included. */
const width = 80;

/** JSON with two spaces, but short lists of plain values in one line, so that diffs read well. */
export const printJson = (value: unknown, indent = ''): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const items = value.map((item: unknown) => printJson(item, deeper));
    const line = `[${items.join(', ')}]`;
    if (value.every(isPlain) && indent.length + line.length <= width) return line;
    return `[\n${items.map((item) => deeper + item).join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => `${deeper}${JSON.stringify(name)}: ${printJson(member, deeper)}`);
  return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n${indent}}`;
};
