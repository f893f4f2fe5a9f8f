/** One place that breaks a rule. */
export interface Finding {
  readonly path: string;
  /** Counts from 1; absent where the whole file is meant. */
  readonly line?: number;
  readonly rule: string;
  /** A sentence that says what to do. */
  readonly message: string;
}

const place = ({ path, line }: Finding): string => (line === undefined ? path : `${path}:${line}`);

/** Prints findings for people, and fails the program where there are any. */
export const report = (findings: readonly Finding[]): void => {
  for (const finding of findings) {
    console.error(`${place(finding)}  ${finding.rule}: ${finding.message}`);
  }
  const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  console.log(findings.length === 0 ? 'No findings.' : `${count}.`);
  process.exitCode = findings.length === 0 ? 0 : 1;
};
