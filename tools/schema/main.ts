import { flowJsonSchema } from '@offhook/flow';
import { keepCurrent } from '../workspace/keep-current.ts';

// The published schema of a flow file, for editors that check as one types.
const path = 'packages/flow/schema/flow.schema.json';
const text = `${JSON.stringify(flowJsonSchema(), null, 2)}\n`;

keepCurrent(process.cwd(), new Map([[path, text]]), 'tools/schema/main.ts');
