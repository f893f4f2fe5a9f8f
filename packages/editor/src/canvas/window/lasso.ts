interface Place {
  readonly x: number;
  readonly y: number;
}

/** A rectangle that is drawn over the stage to select what is in it; in pixels of the screen. */
export class Lasso {
  readonly #element = document.createElement('div');
  readonly #corner: Place;
  readonly #from: Place;
  #to: Place;

  constructor(container: HTMLElement, { clientX, clientY }: PointerEvent) {
    const { left, top } = container.getBoundingClientRect();
    this.#corner = { x: left, y: top };
    this.#from = { x: clientX, y: clientY };
    this.#to = this.#from;
    this.#element.className = 'lasso';
    container.append(this.#element);
  }

  stretch({ clientX, clientY }: PointerEvent): void {
    this.#to = { x: clientX, y: clientY };
    const { from, to } = this.#sides();
    const { style } = this.#element;
    style.left = `${from.x - this.#corner.x}px`;
    style.top = `${from.y - this.#corner.y}px`;
    style.width = `${to.x - from.x}px`;
    style.height = `${to.y - from.y}px`;
  }

  /** Takes the rectangle away; answers with its upper left and its lower right corner. */
  end(): { readonly from: Place; readonly to: Place } {
    this.#element.remove();
    return this.#sides();
  }

  #sides(): { readonly from: Place; readonly to: Place } {
    const [one, other] = [this.#from, this.#to];
    return {
      from: { x: Math.min(one.x, other.x), y: Math.min(one.y, other.y) },
      to: { x: Math.max(one.x, other.x), y: Math.max(one.y, other.y) },
    };
  }
}
