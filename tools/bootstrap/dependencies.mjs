import { spawnSync } from 'node:child_process';
import { reasonToInstall, writeStamp } from './installed.mjs';
import { Obstacle, say } from './say.mjs';

/** The npm that runs this command, else the one on the PATH. */
export const npmCommand = (environment) =>
  environment.npm_execpath?.endsWith('.js')
    ? [process.execPath, environment.npm_execpath]
    : ['npm'];

const npm = (root, words) => {
  const [program, ...first] = npmCommand(process.env);
  const { status } = spawnSync(program, [...first, ...words, '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  return status === 0;
};

/** Brings the dependencies that package-lock.json names, if they are not there. */
export const ensureDependencies = (root) => {
  const reason = reasonToInstall(root);
  if (reason === undefined) return;
  say(`Installing dependencies (${reason}); this takes a minute or two …`);
  if (!npm(root, ['ci'])) {
    say('“npm ci” failed, see above; trying “npm install” …');
    if (!npm(root, ['install']))
      throw new Obstacle(
        'The dependencies could not be installed; npm says above why. Is the network there, and the disk not full? Then run the same command again.',
      );
  }
  writeStamp(root);
};
