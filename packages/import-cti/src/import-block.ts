import type { FlowNode, Point } from '@offhook/flow';
import { type CtiBlock, isRecord } from './cti-file.ts';
import { type ImportedInputs, importInputs } from './import-inputs.ts';
import { compact, type LegacyBlock } from './legacy.ts';
import type { Names } from './names.ts';
import type { BlockReport, Finding } from './report.ts';
import type { Meaning } from './types.ts';

/** A block of the file as the document and its legacy side hold it. */
export interface ImportedBlock {
  readonly node: FlowNode;
  readonly label?: string;
  readonly place?: Point;
  readonly legacy: LegacyBlock;
  readonly report: BlockReport;
  readonly findings: readonly Finding[];
}

type Members = Readonly<Record<string, unknown>>;

const known: ReadonlySet<string> = new Set(['id', 'type', 'meta', 'controls', 'ports', 'position']);

/** A member that is an object, else nothing; null and other shapes are kept by `keepMembers`. */
const objectOf = (value: unknown): Members => (isRecord(value) ? value : {});

const isPlace = (value: unknown): value is Point =>
  Array.isArray(value) && value.length === 2 && value.every((part) => Number.isFinite(part));

/** Members that the document cannot hold, as they stood. */
const keepMembers = (block: CtiBlock): Members =>
  Object.fromEntries(
    Object.entries(block).filter(([name, value]) => {
      if (!known.has(name)) return true;
      if (name === 'position') return !isPlace(value);
      return (name === 'meta' || name === 'controls' || name === 'ports') && !isRecord(value);
    }),
  );

const isTarget = (target: unknown): target is string | number =>
  (typeof target === 'string' && target !== '') || typeof target === 'number';

const connect = (ports: Members, names: Names): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(ports).flatMap(([socket, target]) =>
      isTarget(target) ? [[socket, [names.nodeOf(String(target)) ?? String(target)]]] : [],
    ),
  );

/** Ports that the connections do not say again on export: empty ones, and targets written as numbers. */
const keepPorts = (ports: Members): Members =>
  Object.fromEntries(
    Object.entries(ports).filter(([, target]) => typeof target !== 'string' || target === ''),
  );

const titleOf = (meta: Members): string | undefined => {
  const { title } = meta;
  return typeof title === 'string' && title !== '' ? title : undefined;
};

const nodeOf = (meaning: Meaning, imported: ImportedInputs, to: FlowNode['to']): FlowNode => {
  const wired = to === undefined || Object.keys(to).length === 0 ? {} : { to };
  if (meaning.as === 'kind') return { kind: meaning.kind, ...wired };
  const action = meaning.as === 'action' ? meaning.manifest.id : meaning.action;
  return { action, ...compact({ inputs: imported.inputs }), ...wired };
};

const reportOf = (id: string, block: CtiBlock, meaning: Meaning, label?: string): BlockReport => ({
  node: id,
  id: block.id,
  type: block.type,
  ...(label !== undefined && { title: label }),
  became: meaning.as === 'kind' ? meaning.kind : meaning.as,
  ...(meaning.as === 'action' && {
    action: meaning.manifest.id,
    actionTitle: meaning.manifest.title,
  }),
});

const noInputs: ImportedInputs = {
  inputs: {},
  names: {},
  spelling: {},
  controls: {},
  findings: [],
};

const legacySide = (
  id: string,
  block: CtiBlock,
  meaning: Meaning,
  imported: ImportedInputs,
): LegacyBlock => {
  const { title: _title, ...meta } = objectOf(block.meta);
  const titled = titleOf(objectOf(block.meta)) !== undefined;
  const aliases = meaning.as === 'action' ? (meaning.manifest.aliases?.legacyTypes ?? []) : [];
  return compact({
    ...(block.id !== id && { id: block.id }),
    ...(meaning.as === 'action' ? block.type !== aliases[0] && { type: block.type } : {}),
    ...(meaning.as === 'unknown' && meaning.action !== block.type && { type: block.type }),
    absent: ['meta', 'controls', 'ports', 'position'].filter((name) => !Object.hasOwn(block, name)),
    members: keepMembers(block),
    controls: meaning.as === 'kind' ? objectOf(block.controls) : imported.controls,
    ports: keepPorts(objectOf(block.ports)),
    meta: titled ? meta : objectOf(block.meta),
    names: imported.names,
    spelling: imported.spelling,
  });
};

/** Turns one block of the file into a node and all that the node cannot hold. */
export const importBlock = (
  id: string,
  block: CtiBlock,
  meaning: Meaning,
  names: Names,
  legacyIdOf: (node: string) => string,
): ImportedBlock => {
  const manifest = meaning.as === 'action' ? meaning.manifest : undefined;
  const controls = objectOf(block.controls);
  const imported =
    meaning.as === 'kind' ? noInputs : importInputs(id, manifest, controls, names, legacyIdOf);
  const label = titleOf(objectOf(block.meta));
  return {
    node: nodeOf(meaning, imported, connect(objectOf(block.ports), names)),
    ...(label !== undefined && { label }),
    ...(isPlace(block.position) && { place: block.position }),
    legacy: legacySide(id, block, meaning, imported),
    report: reportOf(id, block, meaning, label),
    findings: imported.findings,
  };
};
