import type { BitmapLayer } from '../bitmap/bitmap-layer.ts';
import { Minimap } from '../bitmap/minimap.ts';
import { boundsAround } from '../scene/geometry.ts';
import type { Scene } from '../scene/scene.ts';
import type { Camera } from './camera.ts';

/** Draws the overview of a scene into an element, and lets it move the camera. */
export const openMinimap = (
  place: HTMLElement,
  { scene, camera, bitmap }: { scene: Scene; camera: Camera; bitmap: BitmapLayer },
): Minimap => {
  const map = new Minimap(place, {
    bounds: () => boundsAround(scene.geometry),
    area: () => camera.area,
    centre: (x, y) => camera.centre({ x, y, width: 0, height: 0 }, camera.view.scale),
    panBy: (dx, dy) => camera.panBy(dx, dy),
    zoomBy: (factor) => camera.zoomBy(factor),
    draw: (request) => bitmap.map(request),
  });
  map.ask();
  return map;
};
