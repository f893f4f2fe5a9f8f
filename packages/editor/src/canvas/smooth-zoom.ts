/** The smallest and the largest scale to which people zoom. */
const scales = { least: 0.02, most: 2 } as const;

/** The scale nearest to a wanted one that people may zoom to; from afar, where a wide flow was fitted, only nearer. */
export const scaleWithin = (wanted: number, now: number): number =>
  Math.max(Math.min(scales.least, now), Math.min(scales.most, wanted));

/** By how much a turn of the wheel multiplies the scale: by how far it or the fingers went, so that a touchpad is as calm as a mouse. */
export const wheelFactor = (event: WheelEvent): number => {
  const pace = event.ctrlKey ? 0.008 : 0.0014;
  const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 33 : event.deltaY;
  return 1 + Math.max(-0.2, Math.min(0.25, -pixels * pace));
};
