import { writeFlow } from '@offhook/flow';
import { formatReport } from '@offhook/import-cti';
import { type ExitCode, type Output, writeDocument } from '../output.ts';
import { readCti } from '../read-file.ts';

export interface ImportOptions {
  readonly output?: string;
  readonly report: 'json' | 'text';
}

/** Turns a legacy CTI Flow into a flow document; 3 where some blocks were kept as unknown. */
export const importCommand = (file: string, options: ImportOptions, output: Output): ExitCode => {
  const { flow, report } = readCti(file);
  writeDocument(writeFlow(flow), options.output, output);
  output.err(
    options.report === 'json' ? `${JSON.stringify(report, undefined, 2)}\n` : formatReport(report),
  );
  return report.unknown === 0 ? 0 : 3;
};
