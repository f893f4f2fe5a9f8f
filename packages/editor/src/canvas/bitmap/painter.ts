import {
  pixelsOf,
  Raster,
  type RasterAnswer,
  type RasterRequest,
  type SightRequest,
} from './raster.ts';

/** Draws sights of a flow somewhere, and hands them over when they are done. */
export interface Painter {
  readonly post: (request: RasterRequest) => void;
  readonly destroy: () => void;
}

/** Draws in the page itself, where no worker can. */
const pagePainter = (done: (answer: RasterAnswer) => void): Painter => {
  const raster = new Raster();
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { alpha: false });
  let isGone = false;
  const hand = async (request: SightRequest): Promise<void> => {
    const bitmap = await createImageBitmap(canvas);
    if (isGone) bitmap.close();
    else done({ bitmap, request });
  };
  return {
    post: (request) => {
      if (request.kind !== 'draw') return raster.learn(request);
      if (context === null) return;
      const [width, height] = pixelsOf(request);
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      raster.draw(context, request);
      void hand(request);
    },
    destroy: () => {
      isGone = true;
    },
  };
};

/** What a request replaces when it comes anew. */
const keyOf = (request: RasterRequest): string => {
  if (request.kind === 'draw') return request.purpose;
  return request.kind === 'said' ? `said ${request.blocks.join()}` : request.kind;
};

const startWorker = (): Worker | undefined => {
  if (typeof OffscreenCanvas === 'undefined' || typeof Worker === 'undefined') return undefined;
  try {
    return new Worker(new URL('./bitmap.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined; // such as where the page's policy or another origin forbids it: the page draws
  }
};

/**
 * Draws in a worker, so that the page never waits for it; in the page where there is no worker, or
 * where its file cannot be loaded.
 */
export const openPainter = (done: (answer: RasterAnswer) => void): Painter => {
  const worker = startWorker();
  if (worker === undefined) return pagePainter(done);
  /** What the page would have to know if it had to draw after all; the latest of each kind. */
  const told = new Map<string, RasterRequest>();
  let instead: Painter | undefined;
  worker.addEventListener('message', ({ data }: MessageEvent<RasterAnswer>) => {
    done(data);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    if (instead !== undefined) return;
    worker.terminate();
    instead = pagePainter(done);
    for (const request of told.values()) instead.post(request);
  });
  return {
    post: (request) => {
      if (instead !== undefined) return instead.post(request);
      // Asked for last, whatever came between.
      const key = keyOf(request);
      told.delete(key);
      if (request.kind === 'lines')
        for (const other of told.keys()) if (other.startsWith('said ')) told.delete(other);
      told.set(key, request);
      worker.postMessage(request);
    },
    destroy: () => {
      instead?.destroy();
      worker.terminate();
    },
  };
};
