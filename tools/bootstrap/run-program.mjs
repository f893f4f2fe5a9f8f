import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const passed = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** How a shell tells that a program ended: its own code, or 128 and the signal that ended it. */
export const exitCodeOf = (code, signal) => code ?? 128 + (constants.signals[signal] ?? 0);

/**
 * Runs a program to its end on this command's own streams, passing signals on.
 * A `supervised` program also has a channel that closes with this process, however it ends.
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
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(exitCodeOf(code, signal)));
  });
