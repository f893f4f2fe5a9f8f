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

/** What no scenario speaks of: a source that needs no more tells its events by itself. */
const isOwn = (port: string): boolean => port === 'clock' || port === 'storage';

/** Events that no port tells are taken from the scenario: they fire when it lists them, and only then. */
export const asListed = (
  sources: ReadonlyMap<string, AnySource>,
  simulation: Pick<Simulation, 'fired$'>,
): ReadonlyMap<string, AnySource> =>
  new Map(
    [...sources].map(([id, source]) => [
      id,
      source.about === 'none' && (source.requires ?? []).every(isOwn)
        ? listed(source, simulation)
        : source,
    ]),
  );
