import { type ControlKind, controlKinds, controls } from '@offhook/flow';
import { expect, test } from 'vitest';
import { type ControlExample, controlExamples } from '../test/control-examples.ts';
import { contactOf } from '../test/play.ts';
import { marbles, stage } from '../test/stage.ts';

/** Plays an example to its end; answers its picture, and how its run ended. */
const drawn = async ({ nodes, flow, flows = {}, meanwhile }: ControlExample) => {
  const set = stage(nodes, flow, { flows: (name) => flows[name] });
  set.played.fire({ contact: contactOf('c1') });
  await meanwhile?.(set);
  await set.clock.advanceBy(1_000);
  expect(set.runs).toHaveLength(1);
  return `${marbles(set.deeds)}\n\nrun: ${set.runs[0]?.status}`;
};

const intro = `<!-- Drawn by the runtime's tests; when it differs: npx vitest run --project unit packages/runtime/src/control-examples -u -->

# Control blocks

They steer a run, which no action may do. A socket in **bold** opens a **part**: all that is reached from it. A part is
over when its last branch has settled; a block goes on only when its parts are over; what closes a part closes all in
it, and finally and undo paths still run.

In the pictures time runs to the right, ten milliseconds a column. \`(--)\` is work from its begin to its end, \`x\` its
failure, \`!\` its cancellation, \`o\` work that ends at once, \`+\` work that ends and begins anew.
`;

const heading = (kind: ControlKind): string => {
  const { title, description, inputs, sockets } = controls[kind];
  const ways = sockets.map(({ name, opens, gives }) => {
    const given = Object.keys(gives).join(', ');
    return `${opens ? `**${name}**` : name}${given === '' ? '' : ` (gives ${given})`}`;
  });
  const lines = [
    `Inputs: ${Object.keys(inputs).join(', ') || 'none'}.`,
    `Sockets: ${ways.join(', ') || 'none'}.`,
  ];
  return `\n## ${title}\n\n${description}\n\n${lines.join(' ')}\n`;
};

test('every control block has worked examples, and the page shows them as they run', async () => {
  let page = intro;
  for (const kind of controlKinds) {
    const examples = controlExamples.filter((example) => example.kind === kind);
    expect(examples.length).toBeGreaterThan(0);
    page += heading(kind);
    for (const example of examples) {
      const sentence = `${example.title.charAt(0).toUpperCase()}${example.title.slice(1)}.`;
      page += `\n${sentence}\n\n\`\`\`text\n${await drawn(example)}\n\`\`\`\n`;
    }
  }
  await expect(page).toMatchFileSnapshot('../../../docs/CONTROL-BLOCKS.md');
});
