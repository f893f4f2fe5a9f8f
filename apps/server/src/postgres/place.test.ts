import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { canEnter, chooseOwner } from './owner.ts';
import { preparePlace } from './place.ts';

let folder: string;
const made: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offhook-place-'));
  chmodSync(folder, 0o755);
});
afterEach(() => {
  for (const path of [folder, ...made.splice(0)]) rmSync(path, { recursive: true, force: true });
});

const owner = chooseOwner();
const asRoot = owner !== undefined;

describe('where the private database lives', () => {
  test('the folder that was asked for, with sockets that only the database’s user reaches', () => {
    const place = preparePlace(join(folder, 'data'), owner);
    expect(place).toEqual({
      home: join(folder, 'data'),
      cluster: join(folder, 'data/postgres'),
      sockets: join(folder, 'data/run'),
    });
    expect(statSync(place.sockets).mode & 0o777).toBe(0o700);
    if (asRoot) expect(statSync(place.sockets).uid).toBe(owner.uid);
  });

  test('a path too long for a socket gets a short folder for it, the same each time', () => {
    const long = join(folder, 'x'.repeat(100));
    const place = preparePlace(long, owner);
    made.push(place.sockets);
    expect(place.home).toBe(long);
    expect(Buffer.byteLength(`${place.sockets}/.s.PGSQL.5432.lock`)).toBeLessThanOrEqual(107);
    expect(preparePlace(long, owner).sockets).toBe(place.sockets);
  });

  test.runIf(asRoot)('a folder that the database’s user cannot enter is told, and replaced', () => {
    chmodSync(folder, 0o700);
    const variable = mkdtempSync(join(tmpdir(), 'offhook-var-'));
    chmodSync(variable, 0o755);
    made.push(variable);
    const place = preparePlace(join(folder, 'data'), owner, variable);
    expect(place.home.startsWith(variable)).toBe(true);
    expect(place.moved).toContain(`cannot enter ${join(folder, 'data')}`);
    expect(canEnter(owner, place.home)).toBe(true);
    expect(preparePlace(join(folder, 'data'), owner, variable).home).toBe(place.home);
  });

  test('a folder made for this alone is opened just enough', () => {
    const made = mkdtempSync(join(folder, 'made-'));
    expect(preparePlace(made, owner).home).toBe(made);
    expect(statSync(made).mode & 0o777).toBe(asRoot ? 0o711 : 0o700);
  });

  test('a folder that cannot be made is told', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => preparePlace(join(folder, 'file/data'), owner)).toThrow(/Set OFFHOOK_DATA/);
  });

  test('a link that somebody else laid where sockets should be is refused', () => {
    const elsewhere = join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    mkdirSync(join(folder, 'data'));
    symlinkSync(elsewhere, join(folder, 'data/run'));
    expect(() => preparePlace(join(folder, 'data'), owner)).toThrow(/belongs to another user/);
  });
});

describe('who runs the database', () => {
  test('somebody who is not root where root starts the server, else whoever starts it', () => {
    expect(chooseOwner(1000)).toBeUndefined();
    expect(chooseOwner(0)?.uid).toBeGreaterThan(0);
  });
});
