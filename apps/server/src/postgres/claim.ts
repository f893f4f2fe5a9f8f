import { rm } from 'node:fs/promises';
import { createConnection, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { StartupError } from '../startup-error.ts';
import type { Place } from './place.ts';

/** Who holds a place, for the one who finds it taken. */
const ask = (file: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    let answer = '';
    createConnection(file)
      .setEncoding('utf8')
      .on('data', (text: string) => {
        answer += text;
      })
      .on('end', () => resolve(answer))
      .on('error', () => resolve(undefined)); // nobody there: its holder was killed
  });

const listen = (server: Server, file: string): Promise<NodeJS.ErrnoException | undefined> =>
  new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(file, () => {
      server.off('error', resolve);
      resolve(undefined);
    });
  });

/**
 * Claims a place for this process, so that two Offhooks never supervise one cluster.
 * The claim is a socket that answers with `about`: it ends with the process, however that ends.
 */
export const claimPlace = async (place: Place, about: string): Promise<() => Promise<void>> => {
  const file = join(place.sockets, 'server.sock');
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(about);
  });
  for (let tries = 0; tries < 3; tries += 1) {
    const problem = await listen(server, file);
    if (problem === undefined) return () => new Promise((resolve) => server.close(() => resolve()));
    if (problem.code !== 'EADDRINUSE') throw problem;
    const holder = await ask(file);
    if (holder !== undefined) throw taken(place, holder);
    await rm(file, { force: true });
  }
  throw taken(place, 'another process');
};

const taken = ({ home }: Place, holder: string): StartupError =>
  new StartupError(
    'already-running',
    `Offhook already runs on ${home}: ${holder}. Stop that one first, or set OFFHOOK_DATA (and OFFHOOK_PORT) for a second one.`,
  );
