import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';

const modifiers: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', ' ']);

/** After these no hand is on the stage; one that leaves the window may never be let go here. */
const ends = ['pointerup', 'pointercancel', 'blur'] as const;

/**
 * Lets the menu at the side wait while a hand is on the stage: what it says of a block takes longer
 * than a frame, and the hand would feel it.
 */
export class SidePace implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #stage: string;
  #shown: TemplateResult | undefined;
  #isHeld = false;
  #frame = 0;

  /** `stage` is the element's name on which hands are watched. */
  constructor(host: ReactiveControllerHost & HTMLElement, stage: string) {
    this.#host = host;
    this.#stage = stage;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('pointerdown', this.#pressed, { capture: true });
    this.#host.addEventListener('keydown', this.#typed, { capture: true });
    for (const type of ends) window.addEventListener(type, this.#released, { capture: true });
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('pointerdown', this.#pressed, { capture: true });
    this.#host.removeEventListener('keydown', this.#typed, { capture: true });
    for (const type of ends) window.removeEventListener(type, this.#released, { capture: true });
    this.#letGo();
  }

  /** What is shown now: what is drawn, or what was drawn before the hand came. */
  render(draw: () => TemplateResult): TemplateResult {
    if (!this.#isHeld || this.#shown === undefined) this.#shown = draw();
    return this.#shown;
  }

  readonly #pressed = (event: PointerEvent): void => {
    const isOnStage = event
      .composedPath()
      .some((target) => target instanceof HTMLElement && target.localName === this.#stage);
    if (!isOnStage) return;
    cancelAnimationFrame(this.#frame);
    this.#isHeld = true;
  };

  /** What was let go is seen on the stage first. */
  readonly #released = (event: Event): void => {
    const isField = event.type === 'blur' && event.target !== window;
    if (!this.#isHeld || isField) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#frame = requestAnimationFrame(() => {
        this.#letGo();
        this.#host.requestUpdate();
      });
    });
  };

  /** A key may want to go to the side at once; those that only change what a hand does do not. */
  readonly #typed = ({ key }: KeyboardEvent): void => {
    if (!this.#isHeld || modifiers.has(key)) return;
    this.#letGo();
    this.#host.requestUpdate();
  };

  #letGo(): void {
    cancelAnimationFrame(this.#frame);
    this.#isHeld = false;
  }
}
