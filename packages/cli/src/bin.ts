#!/usr/bin/env node
import { main } from './program.ts';

// A reader such as `head` that has read enough closes the pipe; what is left to write is for nobody.
const endWhenClosed = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
};
process.stdout.on('error', endWhenClosed);
process.stderr.on('error', endWhenClosed);

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
