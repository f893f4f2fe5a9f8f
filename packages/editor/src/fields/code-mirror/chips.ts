import type { Extension } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view';
import type { ReferenceFace } from '../reference-face.ts';

/** What a chip in a text is made of. */
export interface ChipFace extends ReferenceFace {
  /** What a screen reader says of it. */
  readonly spoken: string;
}

class Chip extends WidgetType {
  readonly ref: string;
  readonly face: ChipFace;

  constructor(ref: string, face: ChipFace) {
    super();
    this.ref = ref;
    this.face = face;
  }

  override eq(other: Chip): boolean {
    return other.ref === this.ref && other.face.spoken === this.face.spoken;
  }

  override toDOM(): HTMLElement {
    const { source, path, isKnown, spoken } = this.face;
    const chip = document.createElement('span');
    chip.className = isKnown ? 'cm-chip' : 'cm-chip unknown';
    chip.title = this.ref;
    chip.setAttribute('role', 'img');
    chip.setAttribute('aria-label', spoken);
    const name = document.createElement('b');
    name.textContent = source;
    const rest = document.createElement('code');
    rest.textContent = path === '' ? '' : ` ${path}`;
    chip.append(name, rest);
    return chip;
  }
}

const reference = /\{\{\s*([^{}\n]+?)\s*\}\}/g;

/** Shows each `{{reference}}` of a text as a chip, which is passed and removed as one character. */
export const chips = (faceOf: (ref: string) => ChipFace | undefined): Extension => {
  const matcher = new MatchDecorator({
    regexp: reference,
    decoration: ([, ref = '']) => {
      const face = faceOf(ref);
      return face === undefined ? null : Decoration.replace({ widget: new Chip(ref, face) });
    },
  });
  return ViewPlugin.fromClass(
    class {
      shown: DecorationSet;

      constructor(view: EditorView) {
        this.shown = matcher.createDeco(view);
      }

      update(update: ViewUpdate): void {
        this.shown = matcher.updateDeco(update, this.shown);
      }
    },
    {
      decorations: ({ shown }) => shown,
      provide: (plugin) =>
        EditorView.atomicRanges.of((view) => view.plugin(plugin)?.shown ?? Decoration.none),
    },
  );
};

/** Marks what stands in braces where it is no reference but a name of the text's own. */
export const holes: Extension = ViewPlugin.fromClass(
  class {
    shown: DecorationSet;
    readonly #matcher = new MatchDecorator({
      regexp: reference,
      decoration: Decoration.mark({ class: 'cm-hole' }),
    });

    constructor(view: EditorView) {
      this.shown = this.#matcher.createDeco(view);
    }

    update(update: ViewUpdate): void {
      this.shown = this.#matcher.updateDeco(update, this.shown);
    }
  },
  { decorations: ({ shown }) => shown },
);
