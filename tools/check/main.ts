import { gates } from './gates.ts';
import { runGates, type Verdict } from './run-gates.ts';
import { runTests, type TestResult } from './vitest.ts';

const root = process.cwd();
const all = process.argv.includes('--all-tests');
const none = process.argv.includes('--without-tests');
const longest = 60;

const row = ({ gate, passed, seconds }: Verdict): string =>
  `${passed ? '✓' : '✗'} ${gate.name.padEnd(11)}${seconds.toFixed(1).padStart(6)} s  ${gate.asks}`;

/** Long outputs are cut: whoever mends a gate runs it alone. */
const explain = ({ gate, output }: Verdict): void => {
  const lines = output.trimEnd().split('\n');
  console.log(`\n── ${gate.name}: ${gate.command} ${gate.args.join(' ')}`);
  console.log(lines.slice(0, longest).join('\n'));
  if (lines.length > longest) console.log(`… and ${lines.length - longest} lines more.`);
};

const test = async (): Promise<TestResult | undefined> => {
  if (none) return undefined;
  console.log(`\nTests: ${all ? 'all' : 'unit and component'}`);
  const onOutput = (text: string): boolean => process.stdout.write(text);
  return runTests(root, { ...(!all && { without: ['e2e'] }), onOutput });
};

const verdicts = await runGates(root, gates, (verdict) => console.log(row(verdict)));
const refused = verdicts.filter(({ passed }) => !passed);
for (const verdict of refused) explain(verdict);
const tests = await test();

const passed = verdicts.length - refused.length + (tests?.passed ?? 0);
const failed = refused.length + (tests?.failed ?? 0);
const closed = refused.map(({ gate }) => gate.name).join(', ');
console.log(refused.length === 0 ? '\nAll gates are open.' : `\nGates that are closed: ${closed}.`);
if (tests !== undefined) console.log(`Tests: ${tests.passed} passed, ${tests.failed} failed.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
