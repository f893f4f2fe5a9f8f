import type { Picture } from '../canvas-view.ts';
import { remarksOf } from '../scene/remarks.ts';
import type { Scene, SceneChange } from '../scene/scene.ts';
import type { BitmapLayer } from './bitmap-layer.ts';
import { joinLines } from './raster.ts';

/** So many blocks that say something else are told one by one. */
const few = 20;

/** What an update of the scene was about. */
export interface SceneUpdate {
  readonly change: SceneChange;
  readonly picture: Picture;
  readonly last: Picture | undefined;
}

/** Tells what blocks say: of a flow that was told already only what changed. */
const tellLines = (bitmap: BitmapLayer, scene: Scene, last: Picture | undefined): void => {
  const { said } = scene;
  if (said.length === 0) return;
  if (last === undefined || said.length > few) {
    bitmap.tell({ kind: 'lines', lines: joinLines(scene.lines) });
    return;
  }
  const lines = said.map((number) => scene.linesOf(number));
  bitmap.tell({ kind: 'said', blocks: said, lines: joinLines(lines) });
};

/**
 * Tells a bitmap what changed in a scene. Answers with the stamp of the drawings that show the
 * blocks where they are now; undefined where none of them moved.
 */
export const tellScene = (
  bitmap: BitmapLayer,
  scene: Scene,
  { change, picture, last }: SceneUpdate,
): number | undefined => {
  const { geometry } = scene;
  let stamp: number | undefined;
  if (change === 'everything') {
    tellLines(bitmap, scene, last);
    bitmap.tell({ kind: 'lift', blocks: [] });
    stamp = bitmap.tell({ kind: 'geometry', geometry });
  } else if (change === 'marks') {
    const { marks, wireMarks } = geometry;
    bitmap.tell({ kind: 'marks', marks, wireMarks });
  }
  const isRemarked = last?.decorations !== picture.decorations || last?.overlay !== picture.overlay;
  const hasGroups = (picture.decorations?.groups.length ?? 0) > 0;
  const hasValues = picture.overlay !== undefined;
  if (isRemarked || ((hasGroups || hasValues) && change === 'everything')) {
    bitmap.tell({ kind: 'remarks', ...remarksOf(picture, scene) });
  }
  return stamp;
};
