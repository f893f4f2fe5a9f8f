import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { whenParentsEnd } from './parents.mjs';

const passed = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** How a shell tells that a program ended: its own code, or 128 and the signal that ended it. */
export const exitCodeOf = (code, signal) => code ?? 128 + (constants.signals[signal] ?? 0);

/**
 * Runs a program to its end on this command's own streams, passing signals on.
 * A `supervised` program ends with this process and with npm, however those end.
 */
export const runProgram = (program, words, { cwd, env, supervised = false }) =>
  new Promise((resolve, reject) => {
    const streams = ['inherit', 'inherit', 'inherit'];
    const child = spawn(program, words, {
      cwd,
      env,
      stdio: supervised ? [...streams, 'ipc'] : streams,
    });
    for (const signal of passed) process.on(signal, () => child.kill(signal));
    const isFromNpm = process.env.npm_lifecycle_event !== undefined;
    if (supervised && isFromNpm) whenParentsEnd(() => child.kill('SIGTERM'));
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(exitCodeOf(code, signal)));
  });
