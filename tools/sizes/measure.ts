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

const weigh = async (
  root: string,
  pkg: WorkspacePackage,
  door: string,
  outside: ReadonlySet<string>,
): Promise<number> => {
  const bundle = await rolldown({
    input: join(root, pkg.folder, door),
    external: (id) => outside.has(packageNameOf(id)) || grows.test(id),
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

/** Bytes that a page loads for one door of a package, minified and gzipped; what is a peer is the page's own. */
export const measure = (root: string, pkg: WorkspacePackage, door: string): Promise<number> =>
  weigh(root, pkg, door, new Set(Object.keys(pkg.manifest.peerDependencies ?? {})));

/** Bytes of a package's own code: what it names as peer or library is not counted. */
export const measureAlone = (root: string, pkg: WorkspacePackage, door: string): Promise<number> =>
  weigh(
    root,
    pkg,
    door,
    new Set(Object.keys({ ...pkg.manifest.peerDependencies, ...pkg.manifest.dependencies })),
  );
