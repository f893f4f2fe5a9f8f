export { looksLikeCti, readCtiFile, UnreadableCtiFile } from './cti-file.ts';
export { type Exported, exportCti } from './export.ts';
export type { ExportProblem } from './export-problem.ts';
export { type Imported, importCti } from './import.ts';
export { type BlockReport, type Finding, formatReport, type ImportReport } from './report.ts';
