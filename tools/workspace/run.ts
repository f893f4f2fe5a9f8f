import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** What a program said and how it ended. */
export interface Ran {
  readonly code: number;
  /** Standard output and standard error as they came. */
  readonly output: string;
}

/** The environment in which the repository's own programs are found, its Node among them, and print plain text. */
const environment = (root: string): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
  FORCE_COLOR: undefined,
  NO_COLOR: '1',
});

/** Runs a program to its end, without input. Rejects only where it cannot be started. */
export const run = (
  root: string,
  command: string,
  args: readonly string[],
  onOutput?: (text: string) => void,
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: environment(root),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk;
      onOutput?.(String(chunk));
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
