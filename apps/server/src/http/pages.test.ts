import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startTestingApp } from '../testing-app.ts';
import { startTestingPostgres, type TestingPostgres } from '../testing-database.ts';
import { createDesktopApp, type SimulatorPorts } from './create-desktop-app.ts';

let folder: string;
let postgres: TestingPostgres;
let server: Awaited<ReturnType<typeof startTestingApp>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offhook-pages-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Page</title>');
  writeFileSync(join(folder, 'assets/main-abc.js'), 'export {};');
  postgres = await startTestingPostgres();
  server = await startTestingApp(await postgres.create(), folder);
}, 60_000);
afterAll(async () => {
  await server.close();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

const get = (url: string) => server.app.inject({ method: 'GET', url });

describe('the studio', () => {
  test.each(['/', '/adapters/demo', '/flows/abc', '/flows/abc?tab=runs'])(
    'its page is at every address that its router reads: %s',
    async (url) => {
      const answer = await get(url);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['content-type']).toContain('text/html');
      expect(answer.headers['cache-control']).toBe('no-cache');
      expect(answer.body).toContain('<title>Page</title>');
    },
  );

  test('hashed files may be kept for ever', async () => {
    const answer = await get('/assets/main-abc.js');
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(answer.headers['content-type']).toContain('javascript');
  });

  test.each(['/assets/none.js', '/..%2f..%2fetc/passwd', '/api/none', '/other'])(
    'what is not there is not the page: %s',
    async (url) => {
      const answer = await get(url);
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.json()).toEqual({ code: expect.any(String), message: expect.any(String) });
    },
  );

  test('who follows a link that leads nowhere is told so by the page, and not by JSON', async () => {
    const lost = (url: string) =>
      server.app.inject({ method: 'GET', url, headers: { accept: 'text/html,*/*;q=0.8' } });
    const answer = await lost('/nowhere/at/all');
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.body).toContain('<title>Page</title>');
    for (const url of ['/api/none', '/assets/none.js'])
      expect((await lost(url)).json()).toMatchObject({ code: expect.any(String) });
  });

  test('pages run their own code only, and are framed by nobody', async () => {
    const policy = String((await get('/')).headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self'; style-src-attr 'unsafe-inline'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-eval');
    expect((await get('/')).headers['x-content-type-options']).toBe('nosniff');
  });
});

describe('the desktop', () => {
  const closers: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of closers.splice(0)) await close();
  });
  const open = async (
    from: string,
    simulators?: () => SimulatorPorts,
    allowedHosts?: readonly string[],
  ) => {
    const desktop = await createDesktopApp({
      desktop: { name: 'desktop', folder: from, routes: [] },
      adapter: 'demo',
      serverPort: () => 4300,
      ...(simulators && { simulators }),
      ...(allowedHosts && { allowedHosts }),
    });
    closers.push(() => desktop.close());
    return desktop;
  };

  test('is told where the server is, by the name that it was opened with', async () => {
    const desktop = await open(folder);
    const config = async (host: string) =>
      (await desktop.inject({ method: 'GET', url: '/config.json', headers: { host } })).json();
    expect(await config('localhost:4301')).toEqual({
      server: 'http://localhost:4300',
      adapter: 'demo',
    });
    expect((await config('127.0.0.1:4301')).server).toBe('http://127.0.0.1:4300');
  });

  test('may call that server and nothing else', async () => {
    const desktop = await open(folder);
    const headers = { host: 'localhost:4301' };
    const answer = await desktop.inject({ method: 'GET', url: '/', headers });
    expect(answer.headers['content-security-policy']).toContain(
      "connect-src 'self' http://localhost:4300;",
    );
  });

  test('its softphone page may show the vendors’ panels, and be shown by their consoles; the desktop itself may not', async () => {
    const desktop = await open(folder, () => ({ ccp: 4302, crm: 4303 }));
    const policyOf = async (url: string) => {
      const headers = { host: 'localhost:4301' };
      return (await desktop.inject({ method: 'GET', url, headers })).headers;
    };
    const softphone = await policyOf('/softphone.html?mode=live');
    const policy = String(softphone['content-security-policy']);
    expect(policy).toContain(
      "script-src 'self' http://localhost:4303 https://*.lightning.force.com",
    );
    expect(policy).toContain("frame-src 'self' http://localhost:4302 https://*.my.connect.aws");
    expect(policy).toContain("frame-ancestors 'self' http://localhost:4303 https://*.lightning");
    expect(softphone).not.toHaveProperty('x-frame-options');
    const page = await policyOf('/');
    expect(page['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(page['content-security-policy']).toContain("frame-src 'self' http://localhost:4303;");
    expect(page['x-frame-options']).toBe('DENY');
  });

  test('its softphone page is told the hosts that flows may ask, and may reach them; the desktop itself may not', async () => {
    const desktop = await open(folder, undefined, ['api.example.com']);
    const headers = { host: 'localhost:4301' };
    const config = await desktop.inject({ method: 'GET', url: '/config.json', headers });
    expect(config.json().allowedHosts).toEqual(['api.example.com']);
    const policyOf = async (url: string) =>
      String(
        (await desktop.inject({ method: 'GET', url, headers })).headers['content-security-policy'],
      );
    expect(await policyOf('/softphone.html')).toMatch(/connect-src [^;]* api\.example\.com;/);
    expect(await policyOf('/')).not.toContain('api.example.com');
  });

  test('is told where the simulated vendors are, if they run', async () => {
    const desktop = await open(folder, () => ({ ccp: 4302 }));
    const answer = await desktop.inject({
      method: 'GET',
      url: '/config.json',
      headers: { host: 'localhost:4301' },
    });
    expect(answer.json().simulators).toEqual({ ccp: 'http://localhost:4302' });
  });

  test('that is not built says so', async () => {
    const answer = await (await open(join(folder, 'none'))).inject({ method: 'GET', url: '/' });
    expect(answer.statusCode).toBe(503);
    expect(answer.json().message).toContain('The desktop is not built yet');
  });
});
