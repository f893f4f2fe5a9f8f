import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ensureChromium, systemChromium } from './chromium.mjs';
import { commandOf, folderOfCall } from './commands.mjs';
import { npmCommand } from './dependencies.mjs';
import { missingPackages, reasonToInstall, stampOf, writeStamp } from './installed.mjs';
import { ensureNode, isNewEnough } from './node-program.mjs';
import { parentIn } from './parents.mjs';
import { ensurePostgres, findPostgres } from './postgres.mjs';
import { exitCodeOf } from './run-program.mjs';
import { sourceMark } from './sources.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offhook-bootstrap-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

describe('dependencies', () => {
  const lock = (packages: Record<string, object>): string =>
    JSON.stringify({ packages: { '': { name: 'root' }, ...packages } });
  const a = { 'node_modules/a': { version: '1.0.0' } };

  test('a fresh clone needs all of them', () => {
    write('package-lock.json', lock(a));
    expect(reasonToInstall(folder)).toBe('they are not here yet');
  });

  test('what somebody installed with npm is not installed again, and is known at once from then on', () => {
    write('package-lock.json', lock(a));
    write('node_modules/.package-lock.json', lock(a));
    expect(reasonToInstall(folder)).toBeUndefined();
    write('node_modules/.package-lock.json', lock({}));
    expect(reasonToInstall(folder)).toBeUndefined();
  });

  test('a changed lock file brings another version', () => {
    write('package-lock.json', lock(a));
    write('node_modules/.package-lock.json', lock(a));
    writeStamp(folder);
    write('package-lock.json', lock({ 'node_modules/a': { version: '2.0.0' } }));
    expect(reasonToInstall(folder)).toBe('package-lock.json changed');
  });

  test('packages for other platforms may be missing, new workspaces may not', () => {
    const demanded = {
      packages: {
        'packages/flow': { version: '0.1.0' },
        'node_modules/@offhook/flow': { resolved: 'packages/flow', link: true },
        'node_modules/only-mac': { version: '1.0.0', optional: true },
      },
    };
    expect(missingPackages(demanded, { packages: {} })).toEqual(['node_modules/@offhook/flow']);
  });

  test('equal lock files have equal stamps', () => {
    expect(stampOf('{}')).toBe(stampOf('{}'));
    expect(stampOf('{}')).not.toBe(stampOf('{ }'));
  });

  test('the npm that runs the command installs, too', () => {
    expect(npmCommand({ npm_execpath: '/n/npm-cli.js' })).toEqual([
      process.execPath,
      '/n/npm-cli.js',
    ]);
    expect(npmCommand({})).toEqual(['npm']);
  });
});

describe('Node', () => {
  test.each([
    ['20.20.2', false],
    ['22.17.1', false],
    ['22.18.0', true],
    ['24.21.0', true],
  ])('%s runs TypeScript as it is: %s', (version, enough) => {
    expect(isNewEnough(version)).toBe(enough);
  });

  test('an old one without a newer one from npm is told in one sentence', () => {
    expect(() => ensureNode(folder, '20.20.2')).toThrow(
      /needs Node 22\.18 or later; this is 20\.20\.2.*nodejs\.org/,
    );
  });
});

describe('PostgreSQL', () => {
  test('the one that DATABASE_URL names comes before the one on the PATH', () => {
    write('bin/postgres', '');
    const PATH = join(folder, 'bin');
    expect(findPostgres(folder, { PATH, DATABASE_URL: 'postgres://x' })).toBe('DATABASE_URL');
    expect(findPostgres(folder, { PATH })).toBe(PATH);
    expect(() => ensurePostgres(folder, { PATH })).not.toThrow();
  });
});

describe('Chromium', () => {
  test('the first on the PATH is taken', () => {
    write('bin/google-chrome', '');
    expect(systemChromium(join(folder, 'bin'))).toBe(join(folder, 'bin/google-chrome'));
  });

  test('one that is named but not there is told', () => {
    const named = { OFFHOOK_CHROMIUM: join(folder, 'none') };
    expect(() => ensureChromium(folder, process.execPath, named)).toThrow(/which is not there/);
  });
});

describe('commands', () => {
  test('a command line names one and hands on its other words', () => {
    expect(commandOf(['offhook', 'validate', 'x.json'])).toMatchObject({
      name: 'offhook',
      words: ['validate', 'x.json'],
    });
    expect(commandOf(['toString'])).toBeUndefined();
    expect(commandOf([])).toBeUndefined();
  });

  test('relative paths mean the folder in which npm was called', () => {
    const npm = { npm_lifecycle_event: 'offhook', INIT_CWD: '/home/me/flows' };
    expect(folderOfCall(npm, '/repository')).toBe('/home/me/flows');
    expect(folderOfCall({ INIT_CWD: '/stale' }, '/here')).toBe('/here');
  });

  test('a program’s end is told as a shell tells it', () => {
    expect(exitCodeOf(3, null)).toBe(3);
    expect(exitCodeOf(null, 'SIGINT')).toBe(130);
  });

  test('a parent is read whatever the program calls itself', () => {
    expect(parentIn('4711 (a) b (c) S 42 4711 4711 0')).toBe(42);
  });

  test('an unknown command is told in one line, with nothing on standard output', () => {
    const main = join(import.meta.dirname, 'main.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'dance'], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe('Say which command to run: start, test, check, offhook.\n');
  });
});

describe('what a build reads', () => {
  test('its mark changes with a source, and not with tests, documents or what was built', () => {
    write('src/a.ts', 'a');
    write('lock', '1');
    const mark = (): string => sourceMark([join(folder, 'src')], [join(folder, 'lock')]);
    const first = mark();
    write('src/a.test.ts', 't');
    write('src/README.md', 'r');
    write('src/dist/a.js', 'd');
    expect(mark()).toBe(first);
    write('src/a.ts', 'b');
    expect(mark()).not.toBe(first);
    write('src/a.ts', 'a');
    expect(mark()).toBe(first);
    write('lock', '2');
    expect(mark()).not.toBe(first);
  });
});
