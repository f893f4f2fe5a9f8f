/** Something about an imported flow that its admin should know. */
export interface Finding {
  readonly code: string;
  readonly severity: 'info' | 'warning';
  /** The node's id, where the finding is about a block. */
  readonly node?: string;
  /** The input's name. */
  readonly field?: string;
  readonly message: string;
}

/** What one block of the file became. */
export interface BlockReport {
  readonly node: string;
  /** The id in the file. */
  readonly id: string | number;
  /** The type in the file. */
  readonly type: string;
  readonly title?: string;
  readonly became: 'start' | 'end' | 'action' | 'unknown';
  /** The action's id and title, where it became one. */
  readonly action?: string;
  readonly actionTitle?: string;
}

/** What an import did: block by block, and what is worth knowing. */
export interface ImportReport {
  readonly name: string;
  readonly blocks: readonly BlockReport[];
  readonly unknown: number;
  readonly findings: readonly Finding[];
}

const became = (block: BlockReport): string => {
  if (block.became === 'unknown') return 'kept as an unknown block';
  return block.became === 'action'
    ? `${block.actionTitle} (${block.action})`
    : block.became === 'start'
      ? 'Start'
      : 'End';
};

const place = ({ node, field }: Finding): string => {
  if (node === undefined) return 'flow';
  return field === undefined ? node : `${node}.${field}`;
};

const findingLine = (finding: Finding): string =>
  `${finding.severity === 'warning' ? 'warning' : 'note   '} ${place(finding)}: ${finding.message} [${finding.code}]`;

/** The report as lines for a terminal. */
export const formatReport = (report: ImportReport): string => {
  const known = report.blocks.length - report.unknown;
  return [
    `${report.name}: ${report.blocks.length} blocks, ${known} known, ${report.unknown} unknown`,
    ...report.blocks.map((block) => `  ${block.node}  ${block.type} -> ${became(block)}`),
    ...report.findings.map(findingLine),
    '',
  ].join('\n');
};
