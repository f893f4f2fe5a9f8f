import { join } from 'node:path';
import { readConfig } from './config.ts';
import { type StartedServer, startServer } from './start-server.ts';
import { StartupError } from './startup-error.ts';

const say = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
};

const fail = (error: unknown): never => {
  const bug = error instanceof Error ? (error.stack ?? error.message) : String(error);
  say(error instanceof StartupError ? error.message : bug);
  process.exit(1);
};

const greet = (server: StartedServer, seconds: number): void => {
  const lines = [
    `Offhook is ready after ${seconds.toFixed(1)} s.`,
    `  Studio   ${server.studioUrl}`,
    `  Desktop  ${server.desktopUrl}`,
    `  API      ${server.studioUrl}/docs`,
    ...(server.ccpUrl ? [`  CCP      ${server.ccpUrl} (simulated)`] : []),
    ...(server.crmUrl ? [`  CRM      ${server.crmUrl} (simulated)`] : []),
    `  Data     ${server.database}`,
    'Stop it with Ctrl-C.',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
};

const start = async (): Promise<StartedServer> => {
  const began = Date.now();
  const config = readConfig(process.env, join(import.meta.dirname, '../../..'));
  const server = await startServer(config, {
    report: say,
    logger: { level: 'warn', stream: process.stderr },
  });
  greet(server, (Date.now() - began) / 1000);
  return server;
};

const starting = start();

const stop = async (): Promise<void> => {
  say('Stopping.');
  const server = await starting;
  await server.stop();
  process.exit(0);
};

let stopping: Promise<unknown> | undefined;
const stopOnce = (): void => {
  stopping ??= stop().catch(fail); // whoever started us may ask as well as the terminal
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stopOnce);
process.on('disconnect', stopOnce); // whoever started us was killed

await starting.catch(fail);
