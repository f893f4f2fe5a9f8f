import type { JsonRecord } from '@offhook/contract';
import { realClock } from '@offhook/host-browser';
import { createSimulation, type Simulation } from '@offhook/host-simulated';
import { type Manners, mannersSchema, type OrgFault } from './manners.ts';

/** A CRM with its console, for one agent. */
export interface Org {
  readonly id: string;
  /** What proves to its REST interface who asks. */
  readonly session: string;
  readonly simulation: Simulation;
  manners: Manners;
}

/** What an org begins with. */
export interface OrgStart {
  readonly records?: Readonly<Record<string, readonly JsonRecord[]>> | undefined;
  readonly manners?: Partial<Manners> | undefined;
}

/** Makes an org of records. */
export const createOrg = (
  id: string,
  session: string,
  { records = {}, manners = {} }: OrgStart,
): Org => {
  const simulation = createSimulation({ crm: records }, { clock: realClock(), interactive: true });
  simulation.apex('SoftphoneGreeter.greet', ({ name = 'agent' }) => `Hello ${name}`);
  return { id, session, simulation, manners: mannersSchema.parse(manners) };
};

/** The fault that holds for a call, the newest first. */
export const faultOf = (
  { manners }: Org,
  place: OrgFault['place'],
  method: string,
): OrgFault | undefined =>
  manners.faults.findLast(
    (fault) =>
      (fault.place === '*' || fault.place === place) &&
      (fault.method === '*' || fault.method === method),
  );
