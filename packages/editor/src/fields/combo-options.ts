import type { FieldKind } from '@offhook/contract';
import type { Flow, Value } from '@offhook/flow';
import type { Words } from '../words/words.ts';
import type { OfferGroup } from './offers.ts';
import { looksLikeTemplate, referenceOfText, valueOfText } from './value-text.ts';

/** One line of a combo box's list. */
export interface ComboOption {
  readonly value: Value;
  readonly label: string;
  readonly note?: string;
  readonly isNew?: true;
}

/** Lines of a combo box's list under one heading. */
export interface ComboSection {
  readonly title: string;
  readonly id?: string;
  readonly options: readonly ComboOption[];
}

/** What a combo box knows of its field. */
export interface ComboField {
  readonly words: Words;
  readonly kind: FieldKind;
  readonly choices: readonly string[];
  readonly groups: readonly OfferGroup[];
  readonly flow: Flow;
}

const fits = (needle: string, ...texts: readonly (string | undefined)[]): boolean =>
  texts.some((text) => text?.toLowerCase().includes(needle));

const typedOptions = (typed: string, { kind, flow, words }: ComboField): ComboOption[] => {
  if (typed === '') return [];
  const value = valueOfText(typed, kind);
  const ref = referenceOfText(typed, flow);
  return [
    ...(ref === undefined
      ? []
      : [{ value: { ref }, label: words.fields.referTo(ref), isNew: true as const }]),
    ...(looksLikeTemplate(typed)
      ? [
          {
            value: { template: typed },
            label: words.fields.addTemplate(typed),
            isNew: true as const,
          },
        ]
      : []),
    ...(value === undefined
      ? []
      : [{ value, label: words.fields.addValue(typed), isNew: true as const }]),
  ];
};

/** The list of a combo box while a text stands in it; `filter` is what was typed since it opened. */
export const sectionsFor = (
  typed: string,
  filter: string,
  field: ComboField,
): readonly ComboSection[] => {
  const needle = filter.toLowerCase();
  const choices = field.choices
    .filter((choice) => fits(needle, choice))
    .map((choice) => ({ value: { value: choice }, label: choice }));
  const groups = field.groups.map(({ title, id, offers }) => ({
    title,
    ...(id !== undefined && { id }),
    options: offers
      .filter(({ ref, label, note }) => fits(needle, ref, label, note, title))
      .map(({ ref, label, note }) => ({
        value: { ref },
        label,
        ...(note !== undefined && { note }),
      })),
  }));
  return [
    { title: '', options: typedOptions(filter === '' ? '' : typed, field) },
    { title: field.words.fields.values, options: choices },
    ...groups,
  ].filter(({ options }) => options.length > 0);
};
