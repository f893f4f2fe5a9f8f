import { type Manifest, manifestSchema } from '@offhook/client';
import { z } from 'zod';

/** What an adapter last heard from its server. */
export interface KeptRelease {
  readonly manifest: Manifest;
  /** Names this answer when the server is asked again. */
  readonly etag?: string | undefined;
}

/** Where an adapter keeps the last published set, so that a dead server stops nothing. */
export interface ReleaseKeeper {
  /** Answers undefined where nothing is kept, or what is kept cannot be read. */
  read(): KeptRelease | undefined;
  write(kept: KeptRelease): void;
}

const keptSchema = z.object({ manifest: manifestSchema, etag: z.string().optional() });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // cut off or foreign: the schema refuses it, and the server is asked instead
  }
};

/** Keeps a release in a browser's storage, one per server and adapter. */
export const keepIn = (
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  server: string,
  adapter: string,
  failed: (error: unknown) => void,
): ReleaseKeeper => {
  const key = `offhook:release:${server}:${adapter}`;
  return {
    read: () => {
      const kept = keptSchema.safeParse(parsed(storage.getItem(key) ?? ''));
      return kept.success && kept.data.manifest.adapter.id === adapter ? kept.data : undefined;
    },
    write: (kept) => {
      try {
        storage.setItem(key, JSON.stringify(kept));
      } catch (error) {
        failed(error);
      }
    },
  };
};
