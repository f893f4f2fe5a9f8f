import type { Json } from '@offhook/contract';
import type { RunOverlay } from '../canvas/canvas-view.ts';

/** The run that is looked at, as the rest of the editor shows it. */
export interface ShownRun {
  readonly overlay: RunOverlay;
  readonly samples: Readonly<Record<string, Json>>;
}

/** Tells which run is looked at; none where `shown` is undefined. */
export class RunShownEvent extends Event {
  static readonly type = 'offhook-run-shown';
  readonly shown: ShownRun | undefined;

  constructor(shown: ShownRun | undefined) {
    super(RunShownEvent.type);
    this.shown = shown;
  }
}
