import { expect, it } from 'vitest';
import { printJson } from './file/print-json.ts';
import { flowJsonSchema } from './index.ts';

it('publishes the JSON Schema that the code makes (when it differs: vitest run packages/flow -u)', async () => {
  await expect(`${printJson(flowJsonSchema())}\n`).toMatchFileSnapshot('./flow.schema.json');
});

it('says in the schema that a node is either a block or of a kind', () => {
  expect(flowJsonSchema()).toMatchObject({
    $defs: {
      Block: { required: ['action'], properties: { kind: { not: {} } } },
      Structure: { required: ['kind'], properties: { action: { not: {} } } },
    },
  });
});
