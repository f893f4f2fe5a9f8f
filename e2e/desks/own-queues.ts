import { queueOf } from '../../apps/ccp-simulator/src/model/snapshot.ts';
import { queues } from '../../apps/ccp-simulator/src/model/state.ts';

/** A flow's document with the panel's queues in place of the simulated host's, as an admin puts their own into an example. */
export const withOwnQueues = (document: string): string =>
  queues.reduce(
    (written, name) =>
      written.replaceAll(`arn:simulated:queue/${name.toLowerCase()}`, queueOf(name).queueARN),
    document,
  );
