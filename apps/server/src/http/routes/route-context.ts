import type { Database } from '../../database/tables.ts';
import type { Check } from '../../registry/publishing.ts';
import type { HintHub } from '../hint-hub.ts';

/** What the routes work with. */
export interface RouteContext {
  readonly db: Database;
  readonly check: Check;
  readonly hub: HintHub;
}
