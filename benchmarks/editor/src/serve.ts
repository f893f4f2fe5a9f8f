import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Serves the built pages; Offhook's under the policy that its studio has. */
export const serve = async (
  folder: string,
): Promise<{ readonly url: string; close: () => void }> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, pathname);
    if (!file.startsWith(folder) || !existsSync(file)) return response.writeHead(404).end();
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    if (pathname.startsWith('/offhook')) {
      response.setHeader(
        'content-security-policy',
        "default-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; worker-src 'self'",
      );
    }
    return response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { url: `http://localhost:${port}/`, close: () => server.close() };
};
