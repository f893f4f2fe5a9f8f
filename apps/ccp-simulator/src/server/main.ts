import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { startCcpSimulator } from './start-ccp-simulator.ts';

const environmentSchema = z.object({
  OFFHOOK_HOST: z.string().min(1).default('localhost'),
  OFFHOOK_CCP_PORT: z.coerce.number().int().min(0).max(65_535).default(4302),
  OFFHOOK_CCP_PAGES: z.string().default(join(import.meta.dirname, '../../dist')),
});

const { OFFHOOK_HOST, OFFHOOK_CCP_PORT, OFFHOOK_CCP_PAGES } = environmentSchema.parse(process.env);

if (!existsSync(join(OFFHOOK_CCP_PAGES, 'index.html'))) {
  process.stderr.write(
    `There is no built page in ${OFFHOOK_CCP_PAGES}. Run "npx vite build" in apps/ccp-simulator first.\n`,
  );
}

const simulator = await startCcpSimulator({
  host: OFFHOOK_HOST,
  port: OFFHOOK_CCP_PORT,
  pages: OFFHOOK_CCP_PAGES,
});
process.stdout.write(`CCP simulator ${simulator.url}\n`);

const stop = (): void => void simulator.stop().then(() => process.exit(0));

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
process.once('disconnect', stop);
