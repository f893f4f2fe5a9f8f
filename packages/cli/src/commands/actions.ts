import { manifests } from '@offhook/catalog';
import type { ActionManifest } from '@offhook/contract';
import type { ExitCode, Output } from '../output.ts';

const byGroup = (a: ActionManifest, b: ActionManifest): number =>
  a.group.localeCompare(b.group) || a.title.localeCompare(b.title);

const alsoKnownAs = ({ aliases }: ActionManifest): string => {
  const names = [...(aliases?.titles ?? []), ...(aliases?.legacyTypes ?? [])];
  return names.length === 0 ? '' : `  (${names.join(', ')})`;
};

/** Lists the catalogue: every action with its aliases and legacy types. */
export const actionsCommand = (options: { readonly json?: boolean }, { out }: Output): ExitCode => {
  const actions = Object.values(manifests.actions).sort(byGroup);
  if (options.json === true) {
    out(`${JSON.stringify(actions, undefined, 2)}\n`);
    return 0;
  }
  const width = Math.max(...actions.map(({ id }) => id.length));
  let group = '';
  for (const action of actions) {
    if (action.group !== group) {
      group = action.group;
      out(`\n${group}\n`);
    }
    out(`  ${action.id.padEnd(width)}  ${action.title}${alsoKnownAs(action)}\n`);
  }
  return 0;
};
