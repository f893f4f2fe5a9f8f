import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json, jsonParseLinter } from '@codemirror/lang-json';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { linter, lintKeymap } from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, placeholder, type ViewUpdate } from '@codemirror/view';
import type { CodeMode } from '../code-mode.ts';
import { type ChipFace, chips, holes } from './chips.ts';
import { type Completing, referencesIn, soqlIn } from './completions.ts';
import { colours, look } from './look.ts';
import { soqlLanguage } from './soql.ts';

/** What a box for code is made with. */
export interface Box {
  readonly parent: HTMLElement;
  readonly root: ShadowRoot;
  readonly text: string;
  readonly mode: CodeMode;
  /** What a screen reader calls it. */
  readonly label: string;
  readonly hint: string;
  readonly completing: Completing;
  readonly faceOf: (ref: string) => ChipFace | undefined;
  readonly jsonWrong: (why: string) => string;
  readonly updated: (update: ViewUpdate) => void;
  /** The person is done, or asks to save. */
  readonly commit: () => void;
}

const jsonLint = ({ jsonWrong }: Box): Extension =>
  linter(
    (view) =>
      view.state.doc.toString().trim() === ''
        ? []
        : jsonParseLinter()(view).map((found) => ({
            ...found,
            message: jsonWrong(found.message),
          })),
    { delay: 300 },
  );

/** What is known of the language that is typed. */
const languageOf = (box: Box): readonly Extension[] => {
  const { mode, completing, faceOf } = box;
  const references = [
    chips(faceOf),
    autocompletion({ interactionDelay: 0, icons: false, override: [referencesIn(completing)] }),
  ];
  switch (mode) {
    case 'json':
      return [json(), jsonLint(box), bracketMatching(), closeBrackets()];
    case 'soql':
      // Values come by the action's own :names, which it escapes; so no reference is offered here.
      return [
        soqlLanguage,
        chips(faceOf),
        autocompletion({ interactionDelay: 0, icons: false, override: [soqlIn(completing)] }),
      ];
    case 'template':
      return [holes];
    default:
      return references;
  }
};

/** Saving and leaving take what was typed; Tab leaves the box, as everywhere else in the editor. */
const keysOf = ({ commit }: Box): Extension => {
  const hand = (): boolean => {
    commit();
    return false;
  };
  return keymap.of([
    { key: 'Mod-s', run: hand },
    {
      key: 'Mod-Enter',
      run: () => {
        commit();
        return true;
      },
    },
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...defaultKeymap,
    ...historyKeymap,
    ...lintKeymap,
  ]);
};

/** Opens a box in which JSON, SOQL or a text with references is typed. */
export const openBox = (box: Box): EditorView => {
  const extensions = [
    history(),
    drawSelection(),
    ...languageOf(box),
    syntaxHighlighting(colours),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': box.label,
      spellcheck: box.mode === 'text' || box.mode === 'template' ? 'true' : 'false',
    }),
    EditorView.editorAttributes.of({
      class: box.mode === 'json' || box.mode === 'soql' ? 'mono' : '',
    }),
    EditorView.updateListener.of(box.updated),
    placeholder(box.hint),
    look,
    keysOf(box),
  ];
  const state = EditorState.create({ doc: box.text, extensions });
  return new EditorView({ parent: box.parent, root: box.root, state });
};
