import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.mjs';
import { commandOf, commands, folderOfCall } from './commands.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensureNode } from './node-program.mjs';
import { ensurePages } from './pages.mjs';
import { ensurePostgres } from './postgres.mjs';
import { runProgram } from './run-program.mjs';
import { Obstacle, say } from './say.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const bring = (needs, node) => {
  if (needs.includes('postgres')) ensurePostgres(root);
  if (needs.includes('pages')) ensurePages(root, node);
  return needs.includes('chromium') ? { OFFHOOK_CHROMIUM: ensureChromium(root, node) } : {};
};

const main = async () => {
  const command = commandOf(process.argv.slice(2));
  if (command === undefined)
    throw new Obstacle(`Say which command to run: ${Object.keys(commands).join(', ')}.`);
  ensureDependencies(root);
  const node = ensureNode(root);
  const brought = bring(command.needs, node);
  const folders = [join(root, 'node_modules/.bin'), dirname(node), process.env.PATH];
  return runProgram(
    node,
    ['--conditions=@offhook/source', join(root, command.program), ...command.words],
    {
      cwd: command.whereCalled ? folderOfCall(process.env, process.cwd()) : root,
      env: { ...process.env, ...brought, PATH: folders.join(delimiter) },
      supervised: command.supervised,
    },
  );
};

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Obstacle)) throw error;
  say(error.message);
  process.exitCode = 1;
}
