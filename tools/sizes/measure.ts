import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { packageNameOf, type WorkspacePackage } from '../workspace/packages.ts';

type Chunk = Awaited<
  ReturnType<Awaited<ReturnType<typeof rolldown>>['generate']>
>['output'][number];

/** The chunks that load at once: the entry and what it imports, but nothing that waits for an `import()`. */
const firstLoad = (output: readonly Chunk[]): readonly string[] => {
  const chunks = new Map(
    output.flatMap((each) => (each.type === 'chunk' ? [[each.fileName, each]] : [])),
  );
  const wanted = output.flatMap((each) =>
    each.type === 'chunk' && each.isEntry ? [each.fileName] : [],
  );
  for (const name of wanted) {
    for (const next of chunks.get(name)?.imports ?? []) {
      if (chunks.has(next) && !wanted.includes(next)) wanted.push(next);
    }
  }
  return wanted.map((name) => chunks.get(name)?.code ?? '');
};

/** What the catalogue says of its units may grow with every unit, and nobody grew by accident. */
const grows = /\/(manifests\.json|loaders\.ts)$/;

/** Bytes that a page loads for one door of a package, minified and gzipped; what is a peer is the page's own. */
export const measure = async (
  root: string,
  pkg: WorkspacePackage,
  door: string,
): Promise<number> => {
  const peers = new Set(Object.keys(pkg.manifest.peerDependencies ?? {}));
  const bundle = await rolldown({
    input: join(root, pkg.folder, door),
    external: (id) => peers.has(packageNameOf(id)) || grows.test(id),
    platform: 'browser',
    resolve: { conditionNames: ['@offhook/source', 'browser', 'import', 'default'] },
    tsconfig: join(root, 'tsconfig.base.json'),
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return gzipSync(firstLoad(output).join('\n'), { level: 9 }).length;
};
