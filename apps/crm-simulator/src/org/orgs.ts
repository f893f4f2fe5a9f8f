import { randomUUID } from 'node:crypto';
import { createOrg, type Org, type OrgStart } from './org.ts';

/** The orgs of a simulator, each made when it is first named. */
export interface Orgs {
  named(id: string): Org;
  /** The org whose session a token proves. */
  ofSession(token: string): Org | undefined;
  /** Begins an org anew; who watches the old one watches it no longer. */
  begin(id: string, start: OrgStart): Org;
}

/** How many orgs are kept; the oldest go first. */
const most = 200;

/** Keeps orgs in memory. `usual` is what an org begins with that nobody described. */
export const createOrgs = (usual: OrgStart): Orgs => {
  const orgs = new Map<string, Org>();
  const begin = (id: string, start: OrgStart): Org => {
    const org = createOrg(id, `00D${randomUUID().replaceAll('-', '')}`, start);
    orgs.delete(id);
    orgs.set(id, org);
    const [oldest] = orgs.keys();
    if (orgs.size > most && oldest !== undefined) orgs.delete(oldest);
    return org;
  };
  return {
    begin,
    named: (id) => orgs.get(id) ?? begin(id, usual),
    ofSession: (token) => [...orgs.values()].find(({ session }) => session === token),
  };
};
