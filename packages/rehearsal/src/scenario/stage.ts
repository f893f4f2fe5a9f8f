import type { VirtualClock } from '@offhook/host-simulated';
import { createSimulation, type Simulation, virtualClock } from '@offhook/host-simulated';
import type { RehearsalScenario } from './rehearsal-scenario.ts';

const answer = <T>(value: T | null): T | undefined => (value === null ? undefined : value);

const startOf = ({ clock }: RehearsalScenario): number => {
  const { start = 0 } = clock ?? {};
  return typeof start === 'number' ? start : Date.parse(start);
};

/** Sets a simulated desktop up as a scenario says; nothing has happened on it yet. */
export const stage = (scenario: RehearsalScenario): Simulation<VirtualClock> => {
  const clock = virtualClock({ startAt: startOf(scenario) });
  const simulation = createSimulation(scenario, { clock });
  const { dialogs = [], choices = [], forms = [] } = scenario.answers ?? {};
  simulation.willConfirm(...dialogs);
  simulation.willChoose(...choices.map(answer));
  simulation.willSubmit(...forms.map(answer));
  for (const [url, server] of Object.entries(scenario.http ?? {})) simulation.answer(url, server);
  for (const [name, headers] of Object.entries(scenario.credentials ?? {}))
    simulation.credential(name, headers);
  for (const [name, result] of Object.entries(scenario.apex ?? {}))
    simulation.apex(name, () => result);
  return simulation;
};
