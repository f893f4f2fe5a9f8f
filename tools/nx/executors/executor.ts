import type { ExecutorContext, TaskGraph } from 'nx/src/devkit-exports.js';
import { type WorkspacePackage, workspacePackages } from '../../workspace/packages.ts';

/** How the work on one package went. */
export interface Outcome {
  readonly success: boolean;
  /** What people see below the task's name. */
  readonly text: string;
}

/** Work that is done for many packages at once; answers by package name. */
export type Work = (
  root: string,
  packages: readonly WorkspacePackage[],
) => Promise<ReadonlyMap<string, Outcome>>;

const silence: Outcome = { success: false, text: 'There was no result for this package.' };

const namesOf = (graph: TaskGraph): readonly (readonly [taskId: string, name: string])[] =>
  Object.values(graph.tasks).map(({ id, target }) => [id, target.project] as const);

/** Nx shows of a batch only what the batch itself prints. */
const show = (name: string, { success, text }: Outcome): void => {
  if (!success) console.error(`${name}\n${text}`);
};

/** Makes the two functions that Nx calls: for a batch of packages, and for one. */
export const executorOf = (work: Work) => {
  const workOn = async (root: string, names: readonly string[]) => {
    const wanted = workspacePackages(root).filter(({ name }) => names.includes(name));
    const outcomes = await work(root, wanted);
    return (name: string): Outcome => {
      const outcome = outcomes.get(name) ?? silence;
      show(name, outcome);
      return outcome;
    };
  };
  return {
    batch: async (
      graph: TaskGraph,
      _options: unknown,
      _overrides: unknown,
      { root }: ExecutorContext,
    ) => {
      const startTime = Date.now();
      const tasks = namesOf(graph);
      const outcomeOf = await workOn(
        root,
        tasks.map(([, name]) => name),
      );
      const endTime = Date.now();
      return Object.fromEntries(
        tasks.map(([id, name]) => {
          const { success, text } = outcomeOf(name);
          return [id, { success, terminalOutput: text, startTime, endTime }];
        }),
      );
    },
    one: async (_options: unknown, { root, projectName = '' }: ExecutorContext) => {
      const outcomeOf = await workOn(root, [projectName]);
      return { success: outcomeOf(projectName).success };
    },
  };
};
