/** How far away the stage seems, from where all is legible to where only shapes and marks are told apart. */
export type Distance = 'near' | 'off' | 'far' | 'away';

/** The distance at which a scale of the stage seems. */
export const distanceOf = (scale: number): Distance => {
  // Below it the lines under a title are smaller than eight pixels, which nobody reads.
  if (scale >= 0.7) return 'near';
  if (scale >= 0.3) return 'off';
  return scale >= 0.18 ? 'far' : 'away';
};
