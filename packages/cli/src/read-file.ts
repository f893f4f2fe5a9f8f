import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { manifests } from '@offhook/catalog';
import { type Flow, readFlow } from '@offhook/flow';
import { type Imported, importCti, looksLikeCti, readCtiFile } from '@offhook/import-cti';
import { BadInput } from './output.ts';

/** A file's name without folder and `.json`: the name of a flow that has none. */
export const nameOfFile = (file: string): string => basename(file).replace(/\.json$/i, '');

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'reading it is not allowed',
};

/** Reads a text file; throws `BadInput` with a sentence. */
export const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why = reasons[code] ?? messageOf(error);
    throw new BadInput(`${file} cannot be read: ${why}.`);
  }
};

/** Reads a JSON file; throws `BadInput` with a sentence. */
export const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readText(file).replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(`${file} is not JSON: ${messageOf(error)}`);
  }
};

/** Reads a legacy file as a flow document; throws `BadInput` with a sentence. */
export const readCti = (file: string): Imported => {
  try {
    return importCti(readCtiFile(readText(file)), manifests, { name: nameOfFile(file) });
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(`${file}: ${messageOf(error)}`);
  }
};

/** Reads a flow of either format; throws `BadInput` with a sentence. */
export const readEitherFormat = (file: string): Flow => {
  const value = readJson(file);
  if (looksLikeCti(value)) return readCti(file).flow;
  const read = readFlow(value);
  if ('flow' in read) return read.flow;
  const problems = read.problems.map(({ message }) => `\n  ${message}`).join('');
  throw new BadInput(`${file} is neither a flow document nor a CTI Flow file:${problems}`);
};
