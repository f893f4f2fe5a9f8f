import { cpSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from './run.ts';

const linkModules = (root: string, copy: string): void => {
  const [from, to] = [join(root, 'node_modules'), join(copy, 'node_modules')];
  mkdirSync(join(to, '@offhook'), { recursive: true });
  for (const name of readdirSync(from)) {
    if (name !== '@offhook') symlinkSync(join(from, name), join(to, name));
  }
  // These links are relative, so that in the copy they lead to the copy's own packages.
  for (const name of readdirSync(join(from, '@offhook'))) {
    symlinkSync(readlinkSync(join(from, '@offhook', name)), join(to, '@offhook', name));
  }
};

/** Copies the repository as it stands, but for what git ignores, into a scratch folder with its packages linked. */
export const scratchCopy = async (root: string): Promise<string> => {
  const copy = mkdtempSync(join(tmpdir(), 'offhook-copy-'));
  const { output } = await run(root, 'git', ['ls-files', '-z', '-co', '--exclude-standard']);
  for (const path of output.split('\0').filter((each) => each !== '')) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(root, path), join(copy, path), { force: true, errorOnExist: false });
  }
  linkModules(root, copy);
  return copy;
};
