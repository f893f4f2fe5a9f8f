import type { Manifests } from '@offhook/contract';
import { type Flow, flowSchema, type Operation } from '@offhook/flow';
import { exportCti, importCti, UnreadableCtiFile } from '@offhook/import-cti';
import { english } from '../words/locales/en.ts';
import type { Words } from '../words/words.ts';

/** A file that was read, or the sentence that says why it was not. */
export type FileRead =
  | { readonly flow: Flow; readonly notes: readonly string[] }
  | { readonly refusal: string };

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined; // told as unreadable by the caller
  }
};

const readLegacy = (file: unknown, name: string, manifests: Manifests): FileRead => {
  try {
    const { flow, report } = importCti(file, manifests, { name });
    return { flow, notes: report.findings.map(({ message }) => message) };
  } catch (error) {
    if (error instanceof UnreadableCtiFile) return { refusal: error.message };
    throw error;
  }
};

/** Reads an Offhook file or a legacy CTI flow file; `fileName` names a flow that has no name of its own. */
export const readFlowFile = (
  text: string,
  fileName: string,
  manifests: Manifests,
  { files }: Words = english,
): FileRead => {
  const file = parse(text);
  if (typeof file !== 'object' || file === null) return { refusal: files.notJson(fileName) };
  if (!('offhook' in file)) return readLegacy(file, fileName.replace(/\.json$/i, ''), manifests);
  const checked = flowSchema.safeParse(file);
  if (checked.success) return { flow: checked.data, notes: [] };
  const where = checked.error.issues[0]?.path.join('.') ?? '';
  return { refusal: files.notAFlow(fileName, where) };
};

/** The edit that replaces a flow by an uploaded one: its name and triggers stay where the file has none. */
export const uploading = (current: Flow, uploaded: Flow, title: string): Operation => {
  const next: Flow = {
    ...uploaded,
    name: current.name || uploaded.name,
    triggers: uploaded.triggers.length > 0 ? uploaded.triggers : current.triggers,
  };
  const gone = Object.keys(current).filter((member) => !Object.hasOwn(next, member));
  return {
    type: 'restore',
    name: title,
    changes: [
      ...gone.map((member) => ({ path: [member] })),
      ...Object.entries(next).map(([member, value]) => ({ path: [member], value })),
    ],
  };
};

/** A flow as a file: its name and text; or why the format cannot hold it. */
export const writeFlowFile = (
  flow: Flow,
  format: 'offhook' | 'cti',
  manifests: Manifests,
  { files }: Words = english,
): { readonly name: string; readonly text: string } | { readonly refusal: string } => {
  const stem =
    flow.name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replaceAll(/^-+|-+$/g, '') || 'flow';
  if (format === 'offhook') {
    return { name: `${stem}.offhook.json`, text: `${JSON.stringify(flow, null, 2)}\n` };
  }
  const exported = exportCti(flow, manifests);
  if (exported.ok) {
    return { name: `${stem}.json`, text: `${JSON.stringify(exported.cti, null, 2)}\n` };
  }
  const reasons = exported.problems.map(({ message }) => message).join(' ');
  return { refusal: files.cannotHold(reasons) };
};

/** Hands a text to the person as a file. */
export const download = (name: string, text: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

/** Lets the person choose a file; answers undefined where they choose none. */
export const chooseFile = (): Promise<File | undefined> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.json,application/json';
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
