import { Zoom } from 'rete-area-plugin';

/** The smallest and the largest scale to which people zoom. */
const scales = { least: 0.1, most: 2 } as const;

/** The scale nearest to a wanted one that people may zoom to; from afar, where a wide flow was fitted, only nearer. */
export const scaleWithin = (wanted: number, now: number): number =>
  Math.max(Math.min(scales.least, now), Math.min(scales.most, wanted));

/** Zooms by how far the wheel or the fingers went, so that a touchpad is as calm as a mouse. */
export class SmoothZoom extends Zoom {
  constructor() {
    super(0.1);
    this.wheel = (event: WheelEvent) => {
      event.preventDefault();
      const { left, top } = this.element.getBoundingClientRect();
      const pace = event.ctrlKey ? 0.008 : 0.0014;
      const pixels =
        event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 33 : event.deltaY;
      const delta = Math.max(-0.2, Math.min(0.25, -pixels * pace));
      this.onzoom(delta, (left - event.clientX) * delta, (top - event.clientY) * delta, 'wheel');
    };
  }
}
