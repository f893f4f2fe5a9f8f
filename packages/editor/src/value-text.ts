import type { FieldKind } from '@offhook/contract';
import { type Flow, isRoot, parseReference, parseTemplate, roots, type Value } from '@offhook/flow';

/** The text of a fixed value as a text box shows it. */
export const textOf = (value: Value | undefined): string => {
  if (value === undefined) return '';
  if ('template' in value) return value.template;
  if (!('value' in value)) return '';
  const fixed = value.value;
  if (fixed === null || fixed === undefined) return '';
  return typeof fixed === 'string' ? fixed : JSON.stringify(fixed);
};

const asJson = (text: string): Value | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined; // not JSON: then it is a text
  }
};

/** What a text typed by hand stands for in a field of a kind; undefined for the empty text. */
export const valueOfText = (text: string, kind: FieldKind): Value | undefined => {
  if (text === '') return undefined;
  if (kind === 'number' && text.trim() !== '' && Number.isFinite(Number(text))) {
    return { value: Number(text) };
  }
  if (kind === 'json') return asJson(text) ?? { value: text };
  return { value: text };
};

const legacyReference =
  /^\$\.(?:actions\.([A-Za-z0-9_-]+)(?:\.results)?|(payload|contact|agent))((?:\..+|\[.+)?)$/;

/**
 * The reference that a whole text spells: `phone.phone` where there is such a block, or the legacy
 * `$.actions.phone.results.phone`; undefined where it is a text like any other.
 */
export const referenceOfText = (text: string, flow: Flow): string | undefined => {
  const legacy = legacyReference.exec(text.trim());
  const spelt = legacy
    ? `${legacy[1] ?? legacy[2]}${(legacy[3] ?? '').replaceAll('.[', '[')}`
    : text.trim();
  const parsed = parseReference(spelt);
  if (parsed === undefined) return undefined;
  if (legacy) return spelt;
  const isRoot = roots.some((root) => root === parsed.root);
  const isKnown = isRoot || Object.hasOwn(flow.nodes, parsed.root);
  return isKnown && parsed.path.length > 0 ? spelt : undefined;
};

/** True for a text with a reference in braces, which can be a template. */
export const looksLikeTemplate = (text: string): boolean => /\{\{[^{}]+\}\}/.test(text);

/** True where a text has references in braces, and all of them are readable in the flow. */
export const isTemplateIn = (text: string, flow: Flow): boolean => {
  const refs = parseTemplate(text).flatMap((part) => (typeof part === 'string' ? [] : [part.ref]));
  return (
    refs.length > 0 &&
    refs.every((ref) => {
      const parsed = parseReference(ref);
      return (
        parsed !== undefined && (isRoot(parsed.root) || Object.hasOwn(flow.nodes, parsed.root))
      );
    })
  );
};

/** What a text stands for where references in braces are read: a template, a fixed text, or nothing. */
export const valueOfLongText = (text: string, flow: Flow): Value | undefined => {
  if (text === '') return undefined;
  return isTemplateIn(text, flow) ? { template: text } : { value: text };
};
