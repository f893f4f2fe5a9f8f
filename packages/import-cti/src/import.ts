import type { Manifests } from '@offhook/contract';
import type { Flow } from '@offhook/flow';
import { asCtiFile, type CtiFile } from './cti-file.ts';
import { findIn } from './findings.ts';
import { type ImportedBlock, importBlock } from './import-block.ts';
import { compact, type Legacy } from './legacy.ts';
import { type Names, nameNodes } from './names.ts';
import type { ImportReport } from './report.ts';
import { meaningIn } from './types.ts';

/** A legacy file as a flow document, with what became of each block. */
export interface Imported {
  readonly flow: Flow;
  readonly report: ImportReport;
}

const byNode = <T>(names: Names, parts: readonly (T | undefined)[]): Readonly<Record<string, T>> =>
  Object.fromEntries(
    names.nodes.flatMap((node, at) => {
      const part = parts[at];
      return part === undefined ? [] : [[node, part]];
    }),
  );

const legacySide = (
  { actions: _actions, name, ...members }: CtiFile,
  given: string,
  names: Names,
  blocks: readonly ImportedBlock[],
): Legacy => ({
  format: 'cti-flow',
  order: names.nodes,
  ...(typeof name !== 'string' && { unnamed: given }),
  ...compact({
    members: { ...members, ...(name !== undefined && typeof name !== 'string' && { name }) },
  }),
  blocks: compact(
    byNode(
      names,
      blocks.map(({ legacy }) => legacy),
    ),
  ),
});

const importBlocks = (
  { actions }: CtiFile,
  names: Names,
  manifests: Manifests,
): readonly ImportedBlock[] => {
  const meaningOf = meaningIn(manifests);
  const legacyIds = new Map(actions.map(({ id }, at) => [names.nodes[at] ?? '', String(id)]));
  const legacyIdOf = (node: string): string => legacyIds.get(node) ?? node;
  return actions.map((block, at) =>
    importBlock(names.nodes[at] ?? '', block, meaningOf(block.type), names, legacyIdOf),
  );
};

const documentOf = (
  file: CtiFile,
  name: string,
  names: Names,
  blocks: readonly ImportedBlock[],
): Flow => ({
  offhook: 1,
  name,
  triggers: [],
  // The legacy product never cancelled a run when its contact ended.
  policy: { endsWith: 'never' },
  nodes: byNode(
    names,
    blocks.map(({ node }) => node),
  ),
  labels: byNode(
    names,
    blocks.map(({ label }) => label),
  ),
  layout: byNode(
    names,
    blocks.map(({ place }) => place),
  ),
  legacy: { ...legacySide(file, name, names, blocks) },
});

/**
 * Turns a legacy CTI Flow into a flow document, losslessly; unknown blocks are kept and told, never guessed.
 * `name` is used where the file has none. Throws `UnreadableCtiFile` where `source` is no such file.
 */
export const importCti = (
  source: unknown,
  manifests: Manifests,
  options: { readonly name?: string } = {},
): Imported => {
  const file = asCtiFile(source);
  const names = nameNodes(file.actions);
  const blocks = importBlocks(file, names, manifests);
  const name = typeof file.name === 'string' ? file.name : (options.name ?? 'Imported flow');
  const flow = documentOf(file, name, names, blocks);
  const reports = blocks.map(({ report }) => report);
  return {
    flow,
    report: {
      name,
      blocks: reports,
      unknown: reports.filter(({ became }) => became === 'unknown').length,
      findings: [
        ...blocks.flatMap(({ findings }) => findings),
        ...findIn(flow, reports, manifests),
      ],
    },
  };
};
