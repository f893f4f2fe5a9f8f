import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The colours of what is typed in JSON and SOQL. */
export const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.keyword], color: 'var(--offhook-accent)' },
  { tag: tags.string, color: 'var(--offhook-success)' },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'var(--offhook-input)' },
  { tag: [tags.brace, tags.squareBracket, tags.separator], color: 'var(--offhook-ink-soft)' },
  { tag: tags.typeName, color: 'var(--offhook-warning)' },
]);

/** How a box for code looks among the other inputs. */
export const look = EditorView.theme({
  '&': {
    minHeight: '68px',
    maxHeight: '320px',
    border: '1px solid var(--offhook-line-strong)',
    borderRadius: 'var(--offhook-radius)',
    color: 'var(--offhook-ink)',
    backgroundColor: 'var(--offhook-surface)',
    fontSize: '13.5px',
  },
  '&.cm-focused': {
    outline: '1px solid transparent',
    borderColor: 'var(--offhook-accent)',
    boxShadow: '0 0 0 1px var(--offhook-accent)',
  },
  '&.wrong': { borderColor: 'var(--offhook-failure)' },
  '.cm-scroller': { overflow: 'auto', fontFamily: 'inherit', lineHeight: '1.55' },
  '&.mono .cm-scroller': { fontFamily: 'var(--offhook-mono)', fontSize: '12.5px' },
  '.cm-content': { caretColor: 'var(--offhook-ink)', padding: '7px 0' },
  '.cm-line': { padding: '0 10px' },
  '.cm-placeholder': { color: 'var(--offhook-ink-faint)' },
  '.cm-chip': {
    display: 'inline-block',
    maxWidth: '100%',
    padding: '0 6px',
    borderRadius: '5px',
    color: 'var(--offhook-accent)',
    backgroundColor: 'var(--offhook-accent-quiet)',
    fontFamily: 'var(--offhook-font)',
    fontSize: '12.5px',
    verticalAlign: 'baseline',
    overflowWrap: 'anywhere',
  },
  '.cm-chip.unknown': {
    color: 'var(--offhook-warning)',
    backgroundColor: 'var(--offhook-warning-quiet)',
  },
  '.cm-chip b': { fontWeight: '550' },
  '.cm-chip code': { fontFamily: 'var(--offhook-mono)', fontSize: '11.5px' },
  '.cm-hole': { color: 'var(--offhook-accent)' },
  '.cm-tooltip': {
    maxWidth: '360px',
    border: '1px solid var(--offhook-line)',
    borderRadius: '8px',
    overflow: 'hidden',
    color: 'var(--offhook-ink)',
    backgroundColor: 'var(--offhook-raised)',
    boxShadow: 'var(--offhook-shadow-2)',
    fontSize: '13px',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--offhook-font)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '4px 9px', lineHeight: '1.5' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    color: 'var(--offhook-ink)',
    backgroundColor: 'var(--offhook-accent-quiet)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > completion-section': {
    padding: '6px 9px 3px',
    borderBottom: 'none',
    color: 'var(--offhook-ink-soft)',
    fontSize: '12px',
    fontWeight: '600',
    opacity: '1',
  },
  '.cm-completionDetail': { color: 'var(--offhook-ink-faint)', fontStyle: 'normal' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '650' },
  '.cm-tooltip .cm-completionInfo': { padding: '8px 10px' },
  '.cm-diagnostic-error': {
    borderInlineStart: '3px solid var(--offhook-failure)',
    borderLeft: '0',
  },
});
