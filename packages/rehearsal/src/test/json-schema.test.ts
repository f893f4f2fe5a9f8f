import { expect, it } from 'vitest';
import { z } from 'zod';
import { flowTestsSchema } from './flow-test-schema.ts';

it('publishes the JSON Schema that the code makes (when it differs: vitest run packages/rehearsal -u)', async () => {
  const schema = z.toJSONSchema(flowTestsSchema, { io: 'input' });
  await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot(
    './flow-tests.schema.json',
  );
});
