import type { Holding, Json } from '@offhook/contract';

/** What stands where a value was. */
export const maskOf = (holding: Holding): string => `[masked: ${holding}]`;

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Digits with whatever people write between them. */
const spacedOut = (digits: string): string => [...digits].join('[\\s().\\-/]*');

/** Shorter values are replaced only where they stand alone: they are parts of too many words. */
const wordLength = 4;
/** As many digits are taken for a number that may be written in several styles. */
const numberLength = 7;

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

const inAddress = (text: string): string => {
  try {
    return encodeURIComponent(text);
  } catch {
    // Half a character has no form in an address.
    return text;
  }
};

const patternsOf = (value: string): readonly string[] => {
  if (value.length < wordLength) {
    return [`(?<![A-Za-z0-9])${escaped(value)}(?![A-Za-z0-9])`];
  }
  const digits = value.replaceAll(/\D/g, '');
  const isNumber = digits.length >= numberLength && !/[A-Za-z]/.test(value);
  return [
    ...new Set([value, inJson(value), inAddress(value)].map(escaped)),
    ...(isNumber ? [spacedOut(digits)] : []),
  ];
};

const worst = (a: Holding, b: Holding): Holding => {
  if (a === 'secret' || b === 'secret') return 'secret';
  return a === 'payment' || b === 'payment' ? 'payment' : 'personal';
};

/** The values of one run that must not be told, and the way to take them out of texts. */
export class Sensitive {
  private readonly values = new Map<string, Holding>();
  /** The same by their lower case: texts are found in whatever case they are written. */
  private readonly byLowerCase = new Map<string, Holding>();
  private pattern: RegExp | undefined;

  /** Keeps every text and number in a value. */
  add(value: Json | undefined, holding: Holding): void {
    if (typeof value === 'string') this.addText(value, holding);
    else if (typeof value === 'number') this.addText(String(value), holding);
    else if (typeof value === 'object' && value !== null) {
      for (const member of Object.values(value)) this.add(member, holding);
    }
  }

  /** A text without what was kept. */
  without(text: string): string {
    this.pattern ??= this.compiled();
    return text.replace(this.pattern, (found) => maskOf(this.holdingOf(found)));
  }

  private addText(text: string, holding: Holding): void {
    for (const value of new Set([text, text.trim()])) {
      if (value.trim() === '') continue;
      this.values.set(value, worst(this.values.get(value) ?? 'personal', holding));
      const lower = value.toLowerCase();
      this.byLowerCase.set(lower, worst(this.byLowerCase.get(lower) ?? 'personal', holding));
      this.pattern = undefined;
    }
  }

  private compiled(): RegExp {
    const longestFirst = [...this.values.keys()].sort((a, b) => b.length - a.length);
    return new RegExp(longestFirst.flatMap(patternsOf).join('|') || '(?!)', 'gi');
  }

  private holdingOf(found: string): Holding {
    return this.values.get(found) ?? this.byLowerCase.get(found.toLowerCase()) ?? 'personal';
  }
}
