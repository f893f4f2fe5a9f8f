import type { AnySource } from '@offhook/contract';
import type { Simulation } from '@offhook/host-simulated';
import { filter, map } from 'rxjs';

const listed = (source: AnySource, { fired$ }: Pick<Simulation, 'fired$'>): AnySource => ({
  ...source,
  events: Object.fromEntries(
    Object.entries(source.events).map(([event, definition]) => {
      const open = () =>
        fired$.pipe(
          filter((fired) => fired.source === source.id && fired.event === event),
          map(({ payload = {} }) => ({ payload })),
        );
      return [event, { ...definition, open }];
    }),
  ),
});

/** Events that no port tells are taken from the scenario: they fire when it lists them, and only then. */
export const asListed = (
  sources: ReadonlyMap<string, AnySource>,
  simulation: Pick<Simulation, 'fired$'>,
): ReadonlyMap<string, AnySource> =>
  new Map(
    [...sources].map(([id, source]) => [
      id,
      source.about === 'none' && (source.requires ?? []).length === 0
        ? listed(source, simulation)
        : source,
    ]),
  );
