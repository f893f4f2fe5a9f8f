import type { FieldKind, SuggestedValues, Suggestion } from '@offhook/contract';
import type { Value } from '@offhook/flow';
import { looksLikeTemplate, referenceOfText, valueOfText } from '../value-text.ts';
import type { Around } from './around.ts';
import { fillHole, type Hole } from './hole.ts';
import type { Offer } from './offers.ts';

/** One line of a combo box's list. */
export interface ComboOption {
  /** What it gives; a line without it tries again to load what could not be loaded. */
  readonly value?: Value;
  readonly label: string;
  readonly note?: string;
  readonly kind?: FieldKind;
  readonly sample?: string;
  readonly missing?: string;
  readonly isNew?: true;
  /** True for the choice that the input has. */
  readonly isChosen?: true;
}

/** Lines of a combo box's list under one heading. */
export interface ComboSection {
  readonly title: string;
  readonly id?: string;
  readonly options: readonly ComboOption[];
  /** What is to be known of it in place of lines, such as that it is loading. */
  readonly told?: string;
}

/** How live values stand. */
export interface LiveState {
  readonly kind: Suggestion;
  readonly isPending: boolean;
  readonly failure: string | undefined;
  readonly found: SuggestedValues;
}

/** What a combo box knows of its field. */
export interface ComboField {
  readonly around: Around;
  readonly kind: FieldKind;
  readonly choices: readonly string[];
  /** The choice that counts where there is no value. */
  readonly initial: string;
  /** The text of the value that the input has. */
  readonly chosen: string;
  readonly live: LiveState | undefined;
}

const fits = (needle: string, ...texts: readonly (string | undefined)[]): boolean =>
  texts.some((text) => text?.toLowerCase().includes(needle));

const typedOptions = (typed: string, { kind, around }: ComboField): ComboOption[] => {
  const { flow, words } = around;
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

const liveSection = (needle: string, { live, around }: ComboField): readonly ComboSection[] => {
  if (live === undefined) return [];
  const { live: words } = around.values;
  const { origin, values } = live.found;
  const name = words.titles[live.kind];
  const title = origin === undefined ? name : words.from(name, origin);
  if (live.failure !== undefined) {
    return [{ title, options: [{ label: words.retry }], told: words.failed(live.failure) }];
  }
  const options = values
    .filter((value) => fits(needle, value.value, value.title, value.note))
    .map(({ value, title: label, note }) => ({
      value: { value },
      label: label ?? value,
      ...(note !== undefined && { note }),
    }));
  if (options.length > 0) return [{ title, options }];
  return [{ title, options, told: live.isPending ? words.loading : words.none }];
};

const optionOf = ({ ref, ...offer }: Offer, value: Value = { ref }): ComboOption => ({
  ...offer,
  value,
});

const offered = (
  needle: string,
  { around }: ComboField,
  valueFor: (ref: string) => Value,
): readonly ComboSection[] =>
  around.groups.map(({ title, id, offers }) => ({
    title,
    ...(id !== undefined && { id }),
    options: offers
      .filter(({ ref, label, note }) => fits(needle, ref, label, note, title))
      .map((offer) => optionOf(offer, valueFor(offer.ref))),
  }));

const isShown = ({ options, told }: ComboSection): boolean =>
  options.length > 0 || told !== undefined;

const choiceOptions = (
  needle: string,
  { choices, initial, chosen, around }: ComboField,
): readonly ComboOption[] =>
  choices
    .filter((choice) => fits(needle, choice))
    .map((choice) => ({
      value: { value: choice },
      label: choice,
      ...(choice === initial && { note: around.values.controls.byDefault }),
      ...(choice === chosen && { isChosen: true as const }),
    }));

/** The list of a combo box while a text stands in it; `filter` is what was typed since it opened. */
export const sectionsFor = (
  typed: string,
  filter: string,
  field: ComboField,
): readonly ComboSection[] => {
  const needle = filter.toLowerCase();
  return [
    { title: '', options: typedOptions(filter === '' ? '' : typed, field) },
    { title: field.around.words.fields.values, options: choiceOptions(needle, field) },
    ...liveSection(needle, field),
    ...offered(needle, field, (ref) => ({ ref })),
  ].filter(isShown);
};

/** The list while a reference is typed within a text: each line fills the hole. */
export const sectionsForHole = (
  text: string,
  hole: Hole,
  field: ComboField,
): readonly ComboSection[] =>
  offered(hole.typed.toLowerCase(), field, (ref) => ({
    template: fillHole(text, hole, ref),
  })).filter(isShown);
