import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { startCrmSimulator } from './start-crm-simulator.ts';

const environmentSchema = z.object({
  OFFHOOK_HOST: z.string().min(1).default('localhost'),
  OFFHOOK_CRM_PORT: z.coerce.number().int().min(0).max(65_535).default(4303),
  OFFHOOK_CRM_PAGES: z.string().default(join(import.meta.dirname, '../dist')),
  OFFHOOK_SOFTPHONE: z.url().optional(),
});

const { OFFHOOK_HOST, OFFHOOK_CRM_PORT, OFFHOOK_CRM_PAGES, OFFHOOK_SOFTPHONE } =
  environmentSchema.parse(process.env);

if (!existsSync(join(OFFHOOK_CRM_PAGES, 'index.html'))) {
  process.stderr.write(
    `There is no built page in ${OFFHOOK_CRM_PAGES}, so only the interfaces are served. Run "npx vite build" in apps/crm-simulator first.\n`,
  );
}

const simulator = await startCrmSimulator({
  host: OFFHOOK_HOST,
  port: OFFHOOK_CRM_PORT,
  pages: OFFHOOK_CRM_PAGES,
  softphone: OFFHOOK_SOFTPHONE,
});
process.stdout.write(`CRM simulator ${simulator.url}\n`);

const stop = (): void => void simulator.stop().then(() => process.exit(0));

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
process.once('disconnect', stop);
