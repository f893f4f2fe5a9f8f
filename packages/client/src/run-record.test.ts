import { expect, it } from 'vitest';
import { z } from 'zod';
import { runRecordSchema } from './index.ts';

it('publishes the stable form of a run (when it differs: a new number in offhookRun, then vitest run packages/client -u)', async () => {
  const schema = z.toJSONSchema(runRecordSchema);
  await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot(
    './run-record.schema.json',
  );
});
