import { readFlowFile } from '@offhook/editor';
import type { Flow } from '@offhook/flow';
import { type ImportReport, importCti, looksLikeCti } from '@offhook/import-cti';
import { loadInEnglish } from './catalog.ts';

/** An imported file: its flow, and the report where it was a legacy one. */
export interface ImportedFile {
  readonly fileName: string;
  readonly flow: Flow;
  readonly report?: ImportReport;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined; // readFlowFile tells that it is no JSON
  }
};

/** Reads an Offhook file or a legacy CTI Flow file; throws an error whose message says what to do. */
export const importFile = async (file: File): Promise<ImportedFile> => {
  const [text, manifests] = await Promise.all([file.text(), loadInEnglish()]);
  const value = parsed(text);
  if (looksLikeCti(value)) {
    const name = file.name.replace(/\.json$/i, '');
    return { fileName: file.name, ...importCti(value, manifests, { name }) };
  }
  const read = readFlowFile(text, file.name, manifests);
  if ('refusal' in read) throw new Error(read.refusal);
  return { fileName: file.name, flow: read.flow };
};
