import { pixelsOf, Raster, type RasterAnswer, type RasterRequest } from './raster.ts';

const raster = new Raster();
const contexts = new Map<string, OffscreenCanvasRenderingContext2D>();

/** One canvas for each size in use, of which there are few. */
const contextFor = (width: number, height: number): OffscreenCanvasRenderingContext2D => {
  const key = `${width}x${height}`;
  const known = contexts.get(key);
  if (known !== undefined) return known;
  const context = new OffscreenCanvas(width, height).getContext('2d', { alpha: false });
  if (context === null) throw new Error('The browser gives a worker nothing to draw on.');
  if (contexts.size > 2) contexts.clear();
  contexts.set(key, context);
  return context;
};

self.addEventListener('message', ({ data }: MessageEvent<RasterRequest>) => {
  if (data.kind !== 'draw') return raster.learn(data);
  const context = contextFor(...pixelsOf(data));
  raster.draw(context, data);
  const bitmap = context.canvas.transferToImageBitmap();
  const answer: RasterAnswer = { bitmap, request: data };
  self.postMessage(answer, { transfer: [bitmap] });
  // The next drawing's memory is made now: that needs a hop through the page's own thread.
  context.fillRect(0, 0, 1, 1);
});
