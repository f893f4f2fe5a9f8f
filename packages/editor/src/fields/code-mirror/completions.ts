import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { SuggestedValue, Suggestion } from '@offhook/contract';
import type { OfferGroup } from '../offers.ts';
import { objectOf, soqlKeywords } from './soql.ts';

/** What a box can complete. */
export interface Completing {
  readonly groups: () => readonly OfferGroup[];
  readonly kindName: (kind: NonNullable<OfferGroup['offers'][number]['kind']>) => string;
  /** Live values; none where there are none or they cannot be loaded. */
  readonly live: (kind: Suggestion, about?: string) => Promise<readonly SuggestedValue[]>;
}

/** Completes a reference after `{{`. */
export const referencesIn =
  ({ groups, kindName }: Completing) =>
  (context: CompletionContext): CompletionResult | null => {
    const hole = context.matchBefore(/\{\{[^{}\n]*/);
    if (hole === null) return null;
    const after = context.state.sliceDoc(context.pos, context.pos + 2);
    const closing = after === '}}' ? '' : '}}';
    const options = groups().flatMap(({ title, id, offers }, rank) =>
      offers.map(
        ({ ref, label, note, kind, sample, missing }): Completion => ({
          label: ref,
          displayLabel: note === undefined ? label : `${label} · ${note}`,
          detail: [kind === undefined ? '' : kindName(kind), sample ?? '']
            .filter(Boolean)
            .join(' '),
          ...(missing !== undefined && { info: missing }),
          section: { name: id === undefined ? title : `${title} (${id})`, rank },
          apply: `{{${ref}${closing}`,
        }),
      ),
    );
    return {
      from: hole.from,
      options: options.map((option) => ({ ...option, label: `{{${option.label}` })),
      validFor: /^\{\{[^{}\n]*$/,
    };
  };

const completionOf = ({ value, title, note }: SuggestedValue): Completion => ({
  label: value,
  ...(title !== undefined && { displayLabel: title }),
  ...(note !== undefined && { detail: note }),
});

/** Completes keywords, objects after FROM, and the object's fields elsewhere. */
export const soqlIn =
  ({ live }: Completing) =>
  async (context: CompletionContext): Promise<CompletionResult | null> => {
    const word = context.matchBefore(/[A-Za-z_][\w.]*/);
    if (word === null && !context.explicit) return null;
    const from = word?.from ?? context.pos;
    const before = context.state.sliceDoc(0, from);
    const keywords = soqlKeywords.map((label) => ({ label, type: 'keyword' }));
    if (/\bfrom\s+$/i.test(before)) {
      const objects = await live('crm-objects');
      return { from, options: objects.map(completionOf), validFor: /^\w*$/ };
    }
    const fields = await live('crm-fields', objectOf(context.state.doc.toString()));
    return { from, options: [...fields.map(completionOf), ...keywords], validFor: /^[\w.]*$/ };
  };
