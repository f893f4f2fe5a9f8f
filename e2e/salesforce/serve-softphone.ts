import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** A softphone's page on an origin of its own. */
export interface SoftphoneOrigin {
  readonly url: string;
  stop(): Promise<void>;
}

const script = async (): Promise<string> => {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('softphone.script.ts', import.meta.url)),
    resolve: { conditionNames: ['@offhook/source', 'import', 'browser', 'default'] },
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
  await bundle.close();
  return output[0].code;
};

const page = (crm: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Softphone</title>
    <script src="${crm}/support/api/62.0/lightning/opencti_min.js"></script>
    <script src="${crm}/support/console/62.0/integration.js"></script>
    <script type="module" src="/softphone.js"></script>
  </head>
  <body><p>Ready.</p></body>
</html>`;

/** Serves a page that binds the host to whatever console has it in a frame. */
export const serveSoftphone = async (crm: string): Promise<SoftphoneOrigin> => {
  const code = await script();
  const server = createServer(({ url = '' }, response) => {
    const isScript = url.startsWith('/softphone.js');
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? code : page(crm));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
