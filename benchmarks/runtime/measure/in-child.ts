import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./one.ts', import.meta.url));

/** Measures in a process of its own, so that no comparison changes the next. */
export const inChild = <T>(kind: string, subject: string): Promise<T> =>
  new Promise((resolve, reject) => {
    const child = fork(program, [kind, subject], {
      execArgv: [
        '--conditions=@offhook/source',
        '--expose-gc',
        '--max-old-space-size=4096',
        '--no-warnings',
      ],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let complaint = '';
    child.stderr?.on('data', (text) => {
      complaint += text;
    });
    let figures: T | undefined;
    child.on('message', (message: { figures: T }) => {
      figures = message.figures;
    });
    child.on('exit', (code) => {
      if (code === 0)
        resolve(figures as T); // cast: a child that ends well has told its figures
      else reject(new Error(`${kind} of ${subject} failed:\n${complaint.slice(-2000)}`));
    });
  });
