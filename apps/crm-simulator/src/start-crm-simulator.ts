import { demoRecords } from '@offhook/desk-face/demo-records';
import { type AppOptions, createApp } from './http/create-app.ts';
import { createOrgs, type Orgs } from './org/orgs.ts';

/** A simulator at work. */
export interface StartedCrmSimulator {
  /** Its origin. */
  readonly url: string;
  readonly orgs: Orgs;
  stop(): Promise<void>;
}

/** Where the simulator listens and what it shows. */
export interface CrmSimulatorOptions extends Omit<AppOptions, 'orgs'> {
  readonly host?: string;
  /** 0 is any that is free. */
  readonly port?: number;
}

/** Starts the CRM's side on an origin of its own. */
export const startCrmSimulator = async ({
  host = 'localhost',
  port = 0,
  ...options
}: CrmSimulatorOptions = {}): Promise<StartedCrmSimulator> => {
  const orgs = createOrgs({ records: demoRecords });
  const app = await createApp({ orgs, ...options });
  await app.listen({ host, port });
  const address = app.server.address();
  const listening = typeof address === 'object' && address !== null ? address.port : port;
  return { url: `http://${host}:${listening}`, orgs, stop: () => app.close() };
};
