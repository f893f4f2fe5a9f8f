import { Frame, type Scope } from '../live-run.ts';

/** One undo path that a Compensate has remembered, within the part that did not end well. */
export class UndoFrame extends Frame {
  override begin(): void {
    this.parts.shield(this, 'undo', {}, this.number('limit'));
  }

  override ended({ failure }: Scope): void {
    if (failure === null) this.parts.gone(this);
    else this.parts.raise(this, failure);
  }
}
