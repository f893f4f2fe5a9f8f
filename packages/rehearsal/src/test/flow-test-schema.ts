import { runStatuses } from '@offhook/contract';
import { z } from 'zod';
import { jsonSchema, scenarioSchema } from '../scenario/scenario-schema.ts';

const strict = <S extends z.ZodRawShape>(shape: S) => z.strictObject(shape);
const described = <S extends z.ZodType>(schema: S, description: string) =>
  schema.optional().meta({ description });

const call = strict({
  port: z.string().min(1),
  method: z.string().min(1),
  node: described(z.string(), 'The block that makes it.'),
  args: described(jsonSchema, 'What it is given; members that are left out may be anything.'),
  result: described(jsonSchema, 'What it answers.'),
  error: described(z.string(), "The code of the port's error."),
  at: described(z.number().nonnegative(), 'Virtual milliseconds after the start.'),
}).meta({ id: 'ExpectedCall' });

const end = z
  .union([
    z.enum(runStatuses),
    strict({
      status: z.enum(runStatuses).optional(),
      at: described(z.number().nonnegative(), 'Virtual milliseconds after the start.'),
      node: described(z.string(), 'The last block reached.'),
      error: described(z.string(), 'The code of the error.'),
    }),
  ])
  .meta({ id: 'ExpectedEnd' });

/** A list of which others may come between, or exactly these. */
const sequence = <S extends z.ZodType>(of: S, description: string) =>
  z
    .union([z.array(of), strict({ exactly: z.array(of) })])
    .optional()
    .meta({ description });

const expectation = strict({
  calls: z
    .union([
      z.array(call),
      strict({
        exactly: z.array(call),
        of: z
          .array(z.string())
          .optional()
          .meta({ description: 'Only calls of these, as port or port.method.' }),
      }),
    ])
    .optional()
    .meta({ description: 'Calls of ports in this order: among others, or exactly these.' }),
  noCalls: z.array(z.string()).optional().meta({
    description: 'Calls that are not made, as port or port.method.',
  }),
  path: sequence(z.string(), 'Steps in this order, each as "block socket".'),
  outputs: described(
    z.record(z.string(), jsonSchema),
    'By block, what it hands on when it leaves last; members that are left out may be anything.',
  ),
  ends: z.array(end).optional().meta({ description: 'How the runs end, all of them, in order.' }),
}).meta({ id: 'Expectation' });

const pin = strict({ socket: z.string().min(1), output: jsonSchema.default({}) });

const test = strict({
  title: z.string().min(1).meta({ description: 'A sentence: what the flow does.' }),
  given: scenarioSchema.optional().meta({
    description: "What differs from the file's scenario: each member replaces its own there.",
  }),
  pins: described(z.record(z.string(), pin), 'Blocks that are not run, and how they leave.'),
  trigger: described(
    z.string().regex(/^[^.]+\.[^.]+$/, 'Write source.event, such as voice-contact.onConnecting.'),
    'What starts the flow in place of its own triggers, as source.event.',
  ),
  expect: expectation,
}).meta({ id: 'FlowTest' });

/** A file of flow tests. */
export const flowTestsSchema = strict({
  $schema: z.string().optional(),
  offhookTest: z.literal(1).meta({ description: 'The version of this format.' }),
  flow: described(z.string(), "The flow's file; x.json unless told, for x.test.json."),
  calls: described(
    z.record(z.string(), z.string()),
    'Files of flows that may be called, by the name by which they are.',
  ),
  scenario: z
    .union([z.string(), scenarioSchema])
    .optional()
    .meta({ description: 'What every test begins with: a scenario or its file.' }),
  tests: z.array(test).min(1),
}).meta({ id: 'FlowTests', title: 'Offhook flow tests' });

type Parsed = z.infer<typeof flowTestsSchema>;
/** A file of flow tests. */
export type FlowTests = Parsed;
export type FlowTest = Parsed['tests'][number];
export type Expectation = FlowTest['expect'];
export type ExpectedCall = z.infer<typeof call>;
export type ExpectedEnd = z.infer<typeof end>;
