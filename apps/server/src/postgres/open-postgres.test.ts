import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testingBinaries } from '../testing-database.ts';
import { type Binaries, majorOf } from './binaries.ts';
import { findNpmBinaries } from './find-binaries.ts';
import { launch } from './launch.ts';
import { makeCluster } from './make-cluster.ts';
import { openPostgres, pickBinaries } from './open-postgres.ts';
import { chooseOwner } from './owner.ts';
import { preparePlace } from './place.ts';
import { findPostmaster, lives, parsePostmaster } from './postmaster-file.ts';
import { untilAnswers } from './probe.ts';

const system: Binaries = { bin: '/usr/lib/postgresql/15/bin', major: 15, origin: 'system' };
const npm: Binaries = { bin: '/npm/bin', major: 18, origin: 'npm' };

describe('which PostgreSQL is taken', () => {
  test('the system’s before npm’s', () => {
    expect(pickBinaries(undefined, [system], () => npm)).toBe(system);
    expect(pickBinaries(undefined, [], () => npm)).toBe(npm);
  });

  test('the one that made the data, which no other version can open', () => {
    expect(pickBinaries(18, [system], () => npm)).toBe(npm);
    expect(() => pickBinaries(16, [system], () => npm)).toThrow(/made by PostgreSQL 16/);
  });

  test('none: then a sentence says what to do', () => {
    expect(() => pickBinaries(undefined, [], () => undefined)).toThrow(/set DATABASE_URL/);
  });

  test('versions are read from what the program says of itself', () => {
    expect(majorOf('postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)\n')).toBe(15);
    expect(majorOf('postgres (PostgreSQL) 18beta1')).toBe(18);
    expect(majorOf('command not found')).toBeUndefined();
  });

  test('a postmaster.pid that is still being written says nothing', () => {
    expect(parsePostmaster('4711\n/data\n')).toBeUndefined();
    expect(parsePostmaster('4711\n/data\n1700000000\n5432\n/run/x\n\n  123 4\nready   \n')).toEqual(
      {
        pid: 4711,
        port: 5432,
        sockets: '/run/x',
      },
    );
  });
});

describe('the private PostgreSQL', () => {
  let folder: string;
  const said: string[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'offhook-pg-'));
    chmodSync(folder, 0o755);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const open = (name = 'data') =>
    openPostgres({
      folder: join(folder, name),
      about: 'this test',
      report: (text) => said.push(text),
    });

  const answerOf = async (connection: object, sql: string): Promise<unknown> => {
    const client = new pg.Client(connection);
    await client.connect();
    const { rows } = await client.query(sql);
    await client.end();
    return rows[0];
  };

  test('keeps what was written, and opens no port', async () => {
    const first = await open();
    await answerOf(first.connection, 'create table kept as select 7 as value');
    expect(await answerOf(first.connection, 'show listen_addresses')).toEqual({
      listen_addresses: '',
    });
    await first.stop();
    const second = await open();
    expect(await answerOf(second.connection, 'select value from kept')).toEqual({ value: 7 });
    await second.stop();
    expect(existsSync(join(folder, 'data/postgres/postmaster.pid'))).toBe(false);
  }, 60_000);

  test('one that DATABASE_URL names is used, and left running', async () => {
    const own = await open();
    const { host } = own.connection as { host: string }; // cast: a private one is reached by its folder
    const url = `postgres://offhook@localhost/offhook?host=${encodeURIComponent(host)}`;
    const foreign = await openPostgres({ url, folder, about: '', report: () => undefined });
    expect(foreign.description).toMatch(/^PostgreSQL 1\d.* by DATABASE_URL$/);
    await foreign.stop();
    expect(await answerOf(own.connection, 'select 1 as one')).toEqual({ one: 1 });
    await own.stop();
  }, 60_000);

  test.each([
    [
      'postgres://me:secret@127.0.0.1:1/offhook',
      /at 127\.0\.0\.1:1\) cannot be used: .*ECONNREFUSED/,
    ],
    ['offhook', /is no address/],
  ])('one that cannot be used is told, without its password: %s', async (url, sentence) => {
    const opening = openPostgres({ url, folder, about: '', report: () => undefined });
    await expect(opening).rejects.toThrow(sentence);
    await expect(opening).rejects.not.toThrow(/secret/);
  });

  test('an initdb that was killed leaves nothing that is in the way', async () => {
    const owner = chooseOwner();
    const place = preparePlace(join(folder, 'data'), owner);
    makeCluster(testingBinaries(owner), `${place.cluster}.unfinished`, owner, ['--no-sync']);
    const opened = await open();
    await opened.stop();
    expect(existsSync(`${place.cluster}.unfinished`)).toBe(false);
  }, 60_000);

  test('a live server that a killed parent left is adopted, and stopped in the end', async () => {
    const owner = chooseOwner();
    const binaries = testingBinaries(owner);
    const place = preparePlace(join(folder, 'data'), owner);
    makeCluster(binaries, place.cluster, owner, ['--no-sync']);
    const left = launch({ binaries, place, owner });
    const connection = { host: place.sockets, port: 5432, user: 'offhook', database: 'postgres' };
    await untilAnswers(connection, () => false);
    expect(findPostmaster(place.cluster)?.pid).toBe(left.pid);
    const adopted = await open();
    expect(adopted.description).toContain('still running');
    expect(lives(left.pid)).toBe(true);
    await adopted.stop();
    await left.ended;
    expect(lives(left.pid)).toBe(false);
  }, 60_000);

  test('the number of a process that is something else by now deceives nobody', async () => {
    const other = spawn('sleep', ['60']);
    const opened = await open();
    await opened.stop();
    const { writeFileSync } = await import('node:fs');
    const text = `${other.pid}\n${folder}\n1700000000\n5432\n${folder}/data/run\n`;
    writeFileSync(join(folder, 'data/postgres/postmaster.pid'), text);
    expect(findPostmaster(join(folder, 'data/postgres'))).toBeUndefined();
    const ended = once(other, 'exit');
    other.kill();
    await ended;
  }, 60_000);

  test('the PostgreSQL that npm brings runs, its libraries linked without an install script', async () => {
    const binaries = findNpmBinaries();
    if (binaries === undefined) return expect(process.platform).not.toBe('linux');
    const owner = chooseOwner();
    const place = preparePlace(join(folder, 'data'), owner);
    makeCluster(binaries, place.cluster, owner, ['--no-sync']);
    const running = launch({ binaries, place, owner });
    const connection = { host: place.sockets, port: 5432, user: 'offhook', database: 'postgres' };
    await untilAnswers(connection, () => false);
    expect(await answerOf(connection, 'show server_version_num')).toMatchObject({
      server_version_num: expect.stringMatching(/^1[5-9]/),
    });
    process.kill(running.pid, 'SIGINT');
    await running.ended;
  }, 60_000);
});
