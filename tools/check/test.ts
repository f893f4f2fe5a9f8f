import { runTests } from './vitest.ts';

// What is written after the command narrows the run: a path, or `--project=unit`.
const filters = process.argv.slice(2);
const onOutput = (text: string): boolean => process.stdout.write(text);

const { passed, failed } = await runTests(process.cwd(), { filters, onOutput });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
