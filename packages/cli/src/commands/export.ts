import { manifests } from '@offhook/catalog';
import { exportCti } from '@offhook/import-cti';
import { type ExitCode, type Output, writeDocument } from '../output.ts';
import { readEitherFormat } from '../read-file.ts';

/** Turns a flow document into a legacy CTI Flow; 1 with a list of what that format cannot hold. */
export const exportCommand = (
  file: string,
  options: { readonly output?: string },
  output: Output,
): ExitCode => {
  const exported = exportCti(readEitherFormat(file), manifests);
  if (exported.ok) {
    writeDocument(`${JSON.stringify(exported.cti, undefined, 2)}\n`, options.output, output);
    for (const sentence of exported.lost) output.err(`note: ${sentence}\n`);
    return 0;
  }
  output.err(`${file} cannot be a CTI Flow:\n`);
  for (const { code, node, message } of exported.problems) {
    output.err(`  ${node === undefined ? '' : `${node}: `}${message} [${code}]\n`);
  }
  return 1;
};
