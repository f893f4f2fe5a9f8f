import type { ConsoleEvent } from '@offhook/contract';
import { filter, type Observable } from 'rxjs';
import type { Org } from './org.ts';

const isList = ({ event, payload }: ConsoleEvent): boolean =>
  event === 'onNavigationChange' && /\/o\/\w+\/list/.test(String(payload['url']));

/** What the console tells softphones. As in a real console app, going to a list view tells nothing. */
export const eventsOf = ({ simulation, manners }: Org): Observable<ConsoleEvent> =>
  simulation.host.ports.console.events$.pipe(
    filter((event) => !(manners.isConsole && isList(event))),
  );
