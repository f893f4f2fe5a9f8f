import { type Manifest, manifestSchema } from '@offhook/client';

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

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // cut off or foreign: the schema refuses it, and the server is asked instead
  }
};

/** What was kept, if it still is what an adapter can run. */
const keptOf = (text: string): KeptRelease | undefined => {
  const found = parsed(text);
  if (typeof found !== 'object' || found === null || !('manifest' in found)) return undefined;
  const { success, data } = manifestSchema.safeParse(found.manifest);
  if (!success) return undefined;
  return 'etag' in found && typeof found.etag === 'string'
    ? { manifest: data, etag: found.etag }
    : { manifest: data };
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
      const kept = keptOf(storage.getItem(key) ?? '');
      return kept?.manifest.adapter.id === adapter ? kept : undefined;
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
