import { defaultKeymap, history, historyKeymap, undoDepth } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import {
  bracketMatching,
  codeFolding,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  syntaxHighlighting,
} from '@codemirror/language';
import { linter, lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension, Transaction } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
  type ViewUpdate,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { TextRemark } from './check-text.ts';

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--offhook-accent)' },
  { tag: tags.string, color: 'var(--offhook-success)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--offhook-input)' },
  { tag: [tags.brace, tags.squareBracket, tags.separator], color: 'var(--offhook-ink-soft)' },
]);

const look = EditorView.theme({
  '&': { height: '100%', color: 'var(--offhook-ink)', backgroundColor: 'var(--offhook-surface)' },
  '&.cm-focused': { outline: 'none' },
  // Over the gutter, too, which covers an outline.
  '&.cm-focused::after': {
    content: '""',
    position: 'absolute',
    inset: '0',
    zIndex: '300',
    border: '2px solid var(--offhook-accent)',
    pointerEvents: 'none',
  },
  '.cm-lint-marker': {
    content: 'normal',
    width: '0.8em',
    height: '0.8em',
    forcedColorAdjust: 'none',
  },
  '.cm-lint-marker-warning': {
    backgroundColor: 'var(--offhook-warning)',
    clipPath: 'polygon(50% 4%, 100% 94%, 0 94%)',
  },
  '.cm-lint-marker-error': { borderRadius: '50%', backgroundColor: 'var(--offhook-failure)' },
  '.cm-lintRange': { textUnderlineOffset: '3px' },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--offhook-warning) 1px',
  },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--offhook-failure) 1px',
  },
  '.cm-scroller': { fontFamily: 'var(--offhook-mono)', fontSize: '13px', lineHeight: '1.55' },
  '.cm-content': { caretColor: 'var(--offhook-ink)', paddingBlock: '12px' },
  '.cm-cursor': { borderLeftColor: 'var(--offhook-ink)' },
  '.cm-gutters': {
    color: 'var(--offhook-ink-faint)',
    backgroundColor: 'var(--offhook-sunken)',
    borderColor: 'var(--offhook-line)',
  },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--offhook-hover)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    { backgroundColor: 'var(--offhook-accent-quiet)' },
  '.cm-tooltip, .cm-panels': {
    color: 'var(--offhook-ink)',
    backgroundColor: 'var(--offhook-raised)',
    borderColor: 'var(--offhook-line)',
  },
  '.cm-foldPlaceholder': {
    color: 'var(--offhook-ink-soft)',
    backgroundColor: 'var(--offhook-sunken)',
    borderColor: 'var(--offhook-line)',
  },
});

/** What a box for JSON is made with. */
export interface JsonBox {
  readonly parent: HTMLElement;
  readonly root: ShadowRoot;
  readonly text: string;
  /** What a screen reader calls it. */
  readonly label: string;
  readonly readonly: boolean;
  /** What is wrong with a text, and where. */
  readonly check: (text: string) => readonly TextRemark[];
  /** Hears of what the person types and where they stand. */
  readonly changed: (update: ViewUpdate) => void;
}

/** Tab leaves the box, as everywhere else in the editor. */
const keys = keymap.of([
  ...defaultKeymap,
  ...historyKeymap,
  ...foldKeymap,
  ...searchKeymap,
  ...lintKeymap,
]);

const extensions = ({ label, readonly, check, changed }: JsonBox): readonly Extension[] => [
  lineNumbers(),
  codeFolding(),
  foldGutter(),
  history(),
  drawSelection(),
  bracketMatching(),
  highlightActiveLine(),
  highlightSelectionMatches(),
  search({ top: true }),
  json(),
  syntaxHighlighting(colours),
  lintGutter(),
  linter((view) => [...check(view.state.doc.toString())], { delay: 250 }),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({
    'aria-label': label,
    spellcheck: 'false',
    tabindex: '0',
  }),
  EditorState.readOnly.of(readonly),
  EditorView.updateListener.of(changed),
  look,
  keys,
];

/** Opens a box in which JSON is typed. */
export const openJsonBox = (box: JsonBox): EditorView =>
  new EditorView({
    parent: box.parent,
    root: box.root,
    state: EditorState.create({ doc: box.text, extensions: [...extensions(box)] }),
  });

/** Shows another text where it differs, so that the place of the person stays; no step of typing. */
export const showText = (view: EditorView, text: string): void => {
  const old = view.state.doc.toString();
  if (old === text) return;
  const most = Math.min(old.length, text.length);
  let from = 0;
  while (from < most && old[from] === text[from]) from += 1;
  let tail = 0;
  while (tail < most - from && old.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  view.dispatch({
    changes: { from, to: old.length - tail, insert: text.slice(from, text.length - tail) },
    annotations: Transaction.addToHistory.of(false),
  });
};

/** True where typing can be taken back within the box itself. */
export const canUndoTyping = (view: EditorView): boolean => undoDepth(view.state) > 0;
