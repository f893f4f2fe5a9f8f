import { connectorRoutes } from './connector-routes.ts';
import { pathOf, type Route } from './exchange.ts';
import { PanelStream, streamPath } from './panel-stream.ts';
import { participantRoutes } from './participant-routes.ts';

/** What the simulator serves beside its page: the participant service, the connector, and what tells pages of both. */
export const simulatorRoutes = (): Route => {
  const stream = new PanelStream();
  const participant = participantRoutes(stream);
  const connector = connectorRoutes(stream);
  return (request, response, next) => {
    if (pathOf(request) === streamPath) stream.open(request, response);
    else participant(request, response, () => connector(request, response, next));
  };
};

/** The paths under which something is served beside the page. */
export const simulatorPaths = ['/participant/*', '/connector/*', streamPath] as const;
