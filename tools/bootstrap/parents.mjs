import { existsSync, readFileSync } from 'node:fs';

/** The parent in the text of Linux's `/proc/<pid>/stat`, where a name in brackets may hold anything. */
export const parentIn = (stat) => Number(stat.slice(stat.lastIndexOf(')') + 1).split(' ')[2]);

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const parentOf = (pid) => parentIn(read(`/proc/${pid}/stat`));

/** npm starts a shell, and the shell starts us: on Linux npm is its parent. */
const npmAbove = (shell) => {
  const pid = parentOf(shell);
  return /\bnpm\b/.test(read(`/proc/${pid}/cmdline`)) ? pid : undefined;
};

/**
 * Calls back once when the shell or the npm that started this process is gone.
 * A signal to npm alone ends the two and never reaches us.
 */
export const whenParentsEnd = (callback) => {
  const shell = process.ppid;
  const npm = npmAbove(shell);
  const watch = setInterval(() => {
    if (process.ppid === shell && (npm === undefined || parentOf(shell) === npm)) return;
    clearInterval(watch);
    callback();
  }, 250);
  watch.unref();
};
