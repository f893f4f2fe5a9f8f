import type { Manifest } from '@offhook/client';
import type { Database } from '../database/tables.ts';
import { adapterRow } from './adapters.ts';
import { contentHash } from './canonical.ts';

/** A manifest as it is sent, with its ETag. */
export interface ManifestText {
  readonly etag: string;
  readonly manifest: Manifest;
  readonly text: string;
}

const readManifest = async (
  db: Database,
  adapter: { readonly id: string; readonly name: string },
  seq: number,
): Promise<Manifest> => {
  const flows = await db
    .selectFrom('release_flows')
    .innerJoin('versions', (join) =>
      join
        .onRef('versions.flow_id', '=', 'release_flows.flow_id')
        .onRef('versions.number', '=', 'release_flows.version'),
    )
    .select(['versions.flow_id as id', 'versions.number as version', 'hash', 'document'])
    .where('adapter_id', '=', adapter.id)
    .where('seq', '=', seq)
    .orderBy('versions.flow_id')
    .execute();
  return { adapter: { id: adapter.id, name: adapter.name }, seq, flows };
};

/** Reads manifests; one is put together once per release and kept, since all of an adapter's pages ask for it. */
export const manifestReader = (db: Database): ((adapterId: string) => Promise<ManifestText>) => {
  const kept = new Map<string, ManifestText>();
  return async (adapterId) => {
    const { id, name, seq } = await adapterRow(db, adapterId);
    const etag = `"${seq}-${contentHash([id, name, seq]).slice(0, 8)}"`;
    const known = kept.get(id);
    if (known?.etag === etag) return known;
    const manifest = await readManifest(db, { id, name }, seq);
    const fresh = { etag, manifest, text: JSON.stringify(manifest) };
    kept.set(id, fresh);
    return fresh;
  };
};
