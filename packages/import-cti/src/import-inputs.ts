import type { ActionManifest } from '@offhook/contract';
import type { Value } from '@offhook/flow';
import { importValue } from './import-value.ts';
import type { Names } from './names.ts';
import type { Finding } from './report.ts';

/** The controls of a block as inputs, and what did not become one. */
export interface ImportedInputs {
  readonly inputs: Readonly<Record<string, Value>>;
  readonly names: Readonly<Record<string, string>>;
  readonly spelling: Readonly<Record<string, string>>;
  readonly controls: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
}

type Controls = Readonly<Record<string, unknown>>;

const isEmpty = (value: unknown): boolean => value === '' || value === null || value === undefined;

/** Which control an input is read from: its own name, or a former one where its own is missing or empty. */
const controlOf = (
  input: string,
  aliases: readonly string[],
  controls: Controls,
): string | undefined => {
  const spellings = [input, ...aliases].filter((name) => Object.hasOwn(controls, name));
  return spellings.find((name) => !isEmpty(controls[name])) ?? spellings[0];
};

/** Pairs of input and control; an unknown block's controls all become inputs. */
const pair = (manifest: ActionManifest | undefined, controls: Controls): [string, string][] => {
  if (manifest === undefined) return Object.keys(controls).map((name) => [name, name]);
  return Object.entries(manifest.inputs).flatMap(
    ([input, { aliases = [] }]): [string, string][] => {
      const control = controlOf(input, aliases, controls);
      return control === undefined ? [] : [[input, control]];
    },
  );
};

const leftOver = (node: string, manifest: ActionManifest | undefined, control: string): Finding => {
  const input = Object.entries(manifest?.inputs ?? {}).find(
    ([name, field]) => name === control || field.aliases?.includes(control),
  )?.[0];
  return input === undefined
    ? {
        code: 'unknown-control',
        severity: 'warning',
        node,
        field: control,
        message: `"${control}" is no input of ${manifest?.title ?? 'this block'}; it is kept for export and does nothing.`,
      }
    : {
        code: 'two-spellings',
        severity: 'warning',
        node,
        field: control,
        message: `"${input}" is there under two spellings; one wins and "${control}" is kept for export only.`,
      };
};

const unreadable = (node: string, field: string, why: string): Finding => ({
  code: 'reference-unreadable',
  severity: 'warning',
  node,
  field,
  message: `This text begins like a reference, but ${why}; it stays text.`,
});

/** Turns a block's controls into inputs by name. */
export const importInputs = (
  node: string,
  manifest: ActionManifest | undefined,
  controls: Controls,
  names: Names,
  legacyIdOf: (node: string) => string,
): ImportedInputs => {
  const pairs = pair(manifest, controls);
  const values = pairs.map(
    ([input, control]) => [input, importValue(controls[control], names, legacyIdOf)] as const,
  );
  const used = new Set(pairs.map(([, control]) => control));
  const rest = Object.entries(controls).filter(([control]) => !used.has(control));
  return {
    inputs: Object.fromEntries(values.map(([input, { value }]) => [input, value])),
    names: Object.fromEntries(pairs.filter(([input, control]) => input !== control)),
    spelling: Object.fromEntries(
      values.flatMap(([input, { spelling }]) =>
        Object.entries(spelling).map(([place, text]) => [`${input}${place}`, text]),
      ),
    ),
    controls: Object.fromEntries(rest),
    findings: [
      ...rest.map(([control]) => leftOver(node, manifest, control)),
      ...values.flatMap(([input, value]) =>
        Object.values(value.unreadable).map((why) => unreadable(node, input, why)),
      ),
    ],
  };
};
