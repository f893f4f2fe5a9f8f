import type { Field } from '@offhook/contract';
import type { Value } from '@offhook/flow';
import type { ValueWords } from '../words/value-words.ts';

/** Something to know of a fixed value, such as how a number is read. */
export interface Note {
  readonly text: string;
  readonly isWrong: boolean;
}

const good = (text: string): Note => ({ text, isWrong: false });
const wrong = (text: string): Note => ({ text, isWrong: true });

const phoneNote = async (text: string, { controls }: ValueWords): Promise<Note> => {
  const { parseNumber } = await import('@offhook/phone');
  const parsed = parseNumber(text, '');
  if (parsed === undefined) return wrong(controls.phoneWrong);
  return good(controls.phoneGood(parsed.number, parsed.country?.toUpperCase() ?? ''));
};

const dateNote = (text: string, { controls }: ValueWords, language: string): Note => {
  const moment = Date.parse(text);
  if (Number.isNaN(moment) || !/\d{4}-\d{2}-\d{2}/.test(text)) return wrong(controls.dateWrong);
  const style: Intl.DateTimeFormatOptions = {
    dateStyle: 'full',
    ...(text.includes('T') ? { timeStyle: 'long' } : {}),
    timeZone: 'UTC',
  };
  // What has no zone is read as UTC by every block.
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(text) || !text.includes('T') ? text : `${text}Z`;
  const said = new Intl.DateTimeFormat(language, style).format(new Date(zoned));
  return good(said);
};

const numberNote = (
  text: string,
  { min, max, help = '' }: Field,
  { controls }: ValueWords,
): Note | undefined => {
  if (text !== '' && !Number.isFinite(Number(text))) return wrong(controls.notANumber);
  const isOpen = min === undefined && max === undefined;
  const range = isOpen ? '' : controls.numberRange(String(min ?? ''), String(max ?? ''));
  // What a number counts is told by its help, and nobody should have to ask for it.
  const known = [range, help].filter(Boolean).join(' · ');
  return known === '' ? undefined : good(known);
};

/** Many take a choice's own value for a mistyped one. */
const choiceNote = (
  text: string,
  { of = [], open }: Field,
  { controls }: ValueWords,
): Note | undefined =>
  open && text !== '' && !of.includes(text) ? good(controls.ownValue(of.join(', '))) : undefined;

/** What there is to say of a value under its input; undefined where nothing is. */
export const noteOn = async (
  field: Field,
  value: Value | undefined,
  values: ValueWords,
  language: string,
): Promise<Note | undefined> => {
  if (value !== undefined && !('value' in value)) return undefined;
  const fixed = value?.value;
  const text = typeof fixed === 'string' || typeof fixed === 'number' ? String(fixed) : '';
  if (field.kind === 'number') return numberNote(text, field, values);
  if (field.kind === 'choice') return choiceNote(text, field, values);
  if (text === '') return field.format === 'phone' ? good(values.controls.phoneExample) : undefined;
  switch (field.format) {
    case 'phone':
      return phoneNote(text, values);
    case 'date':
      return dateNote(text, values, language);
    case 'url':
      return URL.canParse(text) ? undefined : wrong(values.controls.urlWrong);
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
        ? undefined
        : wrong(values.controls.emailWrong);
    default:
      return undefined;
  }
};
