import type { Point } from '@offhook/flow';
import type { Intent } from '../../intent.ts';
import type { Rectangle, StageNote } from '../canvas-view.ts';
import { snap } from '../outline.ts';
import type { StageRemarks } from './stage-remarks.ts';

/** The least width and height of a note, in pixels of the stage. */
const least = { width: 96, height: 48 } as const;

/** One drag of a note, or of its corner. */
export class NoteDrag {
  readonly #remarks: StageRemarks;
  readonly #note: StageNote;
  readonly #isCorner: boolean;
  #at: Rectangle;

  constructor(remarks: StageRemarks, note: StageNote, isCorner: boolean) {
    this.#remarks = remarks;
    this.#note = note;
    this.#isCorner = isCorner;
    this.#at = note.at;
  }

  move([dx, dy]: Point): void {
    const { x, y, width, height } = this.#note.at;
    const [right, bottom] = snap([x + width + dx, y + height + dy]);
    const [left, top] = snap([x + dx, y + dy]);
    this.#at = this.#isCorner
      ? {
          ...this.#note.at,
          width: Math.max(least.width, right - x),
          height: Math.max(least.height, bottom - y),
        }
      : { x: left, y: top, width, height };
    this.#remarks.moveNote(this.#note.id, this.#at);
  }

  drop(): Intent | undefined {
    return this.#at === this.#note.at
      ? undefined
      : { kind: 'place-note', note: this.#note.id, at: this.#at };
  }

  cancel(): void {
    this.#remarks.moveNote(this.#note.id, this.#note.at);
  }
}
