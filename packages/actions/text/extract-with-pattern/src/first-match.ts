import { ActionError, type JsonRecord } from '@offhook/contract';
import { RE2JS } from 're2js';

const read = (pattern: string, flags: number): RE2JS => {
  try {
    return RE2JS.compile(pattern, flags);
  } catch (cause) {
    throw new ActionError(
      'pattern-unreadable',
      `“${pattern}” is no regular expression that can be used: look-around and back references are not known.`,
      { cause },
    );
  }
};

interface Match {
  readonly value: string;
  readonly groups: readonly string[];
  readonly named: JsonRecord;
}

/** The first match of a pattern with its groups; a group that took no part is the empty text. */
export const firstMatch = (text: string, pattern: string, flags: number): Match | undefined => {
  const expression = read(pattern, flags);
  const matcher = expression.matcher(text);
  if (!matcher.find()) return undefined;
  const groups = Array.from(
    { length: matcher.groupCount() },
    (_, at) => matcher.group(at + 1) ?? '',
  );
  const named = Object.keys(expression.namedGroups()).map((name) => [
    name,
    matcher.group(name) ?? '',
  ]);
  return { value: groups[0] ?? matcher.group() ?? '', groups, named: Object.fromEntries(named) };
};
