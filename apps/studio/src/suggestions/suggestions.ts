import type { Client } from '@offhook/client';
import type {
  SuggestedValue,
  SuggestedValues,
  SuggestionPort,
  SuggestionRequest,
} from '@offhook/contract';
import type { Simulation } from '@offhook/host-simulated';
import { defer, firstValueFrom, from, type Observable } from 'rxjs';
import { words } from '../words/words.ts';
import { originsFor } from './origins.ts';

const plain = (values: Iterable<string>): readonly SuggestedValue[] =>
  [...new Set(values)].map((value) => ({ value }));

/** The contact centre and CRM that the demo desktop shows. */
const simulation = async (): Promise<Simulation> => {
  const [{ createSimulation }, { demoRecords }] = await Promise.all([
    import('@offhook/host-simulated'),
    import('@offhook/desk-face/demo-records'),
  ]);
  return createSimulation({ crm: demoRecords });
};

const fieldNames = (desk: Simulation, about: string | undefined): readonly string[] => {
  const types = Object.keys(desk.state$.value.records);
  const known = types.find((type) => type.toLowerCase() === about?.toLowerCase());
  if (known !== undefined) return desk.fieldsOf(known);
  return about === undefined ? types.flatMap((type) => desk.fieldsOf(type)) : [];
};

const onDesktop = async (
  desk: Simulation,
  { kind, about }: SuggestionRequest,
): Promise<readonly SuggestedValue[]> => {
  const { agent } = desk.host.ports;
  switch (kind) {
    case 'agent-states':
      return plain((await firstValueFrom(agent.getAgentStates())).map(({ name }) => name));
    case 'queues':
      return plain((await firstValueFrom(agent.toSnapshot())).queues.map(({ name }) => name));
    case 'quick-connects':
      return plain(
        (await firstValueFrom(agent.getEndpoints({}))).flatMap(({ name }) => name ?? []),
      );
    case 'crm-objects':
      return plain(Object.keys(desk.state$.value.records).sort());
    default:
      return plain(fieldNames(desk, about));
  }
};

/**
 * Offers the editor live values: flows from the server, all else from a simulated desktop until
 * desktops that are connected tell theirs. `adapter` is whose flows are offered.
 */
export const suggestionsFrom = (client: Client, adapter: () => Promise<string>): SuggestionPort => {
  let desk: Promise<Simulation> | undefined;
  const answer = async (request: SuggestionRequest): Promise<SuggestedValues> => {
    const origins = originsFor(words().language);
    if (request.kind === 'flows') {
      const flows = await client.listFlows(await adapter());
      const values = flows.map(({ name }) => ({ value: name }));
      return { values, origin: origins.server };
    }
    desk ??= simulation();
    return { values: await onDesktop(await desk, request), origin: origins.desktop };
  };
  return { suggest: (request): Observable<SuggestedValues> => defer(() => from(answer(request))) };
};
