import { join } from 'node:path';
import { readConfig } from './config.ts';
import { startServer } from './start-server.ts';
import { StartupError } from './startup-error.ts';

const say = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
};

const start = async (): Promise<void> => {
  const config = readConfig(process.env, join(import.meta.dirname, '../../..'));
  const starting = Date.now();
  const server = await startServer(config, {
    report: say,
    logger: { level: 'warn', stream: process.stderr },
  });
  process.stdout.write(
    [
      `Offhook is ready after ${((Date.now() - starting) / 1000).toFixed(1)} s.`,
      `  Studio   ${server.studioUrl}`,
      `  Desktop  ${server.desktopUrl}`,
      `  API      ${server.studioUrl}/docs`,
      `  Data     ${server.database}`,
      'Stop it with Ctrl-C.',
      '',
    ].join('\n'),
  );
  const stop = async (): Promise<void> => {
    say('Stopping.');
    await server.stop();
    process.exit(0);
  };
  let stopping: Promise<void> | undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      stopping ??= stop().catch(fail);
    });
};

const fail = (error: unknown): never => {
  say(error instanceof StartupError ? error.message : String((error as Error).stack ?? error)); // cast: whatever was thrown, only a text is made of it
  process.exit(1);
};

await start().catch(fail);
