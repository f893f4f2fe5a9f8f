import { runRecordSchema } from '@offhook/client';
import { flowJsonSchema } from '@offhook/flow';
import { flowTestsSchema, scenarioSchema } from '@offhook/rehearsal';
import { z } from 'zod';
import type { ExitCode, Output } from '../output.ts';

const schemas = {
  flow: flowJsonSchema,
  run: () => z.toJSONSchema(runRecordSchema),
  scenario: () => z.toJSONSchema(scenarioSchema, { io: 'input' }),
  test: () => z.toJSONSchema(flowTestsSchema, { io: 'input' }),
} satisfies Record<string, () => object>;

/** The files that have a schema. */
export const schemaNames = Object.keys(schemas);

/** Prints the JSON Schema of a kind of file, for editors and other programs. */
export const schemaCommand = (name: string, { out }: Output): ExitCode => {
  const schema = schemas[name as keyof typeof schemas]; // cast: commander takes no other
  out(`${JSON.stringify(schema(), undefined, 2)}\n`);
  return 0;
};
