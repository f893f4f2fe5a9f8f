import type { JsonRecord, RunStatus } from '@offhook/contract';
import { Observable, Subject } from 'rxjs';
import type { Run } from '../run.ts';
import type { Trigger } from '../trigger.ts';

/** The source whose events are the ends of runs. */
export const flowSource = 'flow';

const events: Readonly<Partial<Record<RunStatus, string>>> = {
  completed: 'onCompleted',
  failed: 'onFailed',
  'timed-out': 'onTimedOut',
};

const keyOf = (event: string, flow: string): string => JSON.stringify([event, flow]);

const payloadOf = ({ flow, status, node, error, trigger, result }: Run): JsonRecord => ({
  flow,
  status,
  source: trigger.source,
  event: trigger.event,
  ...(node !== undefined && { node }),
  ...(error !== undefined && { code: error.code, message: error.message }),
  ...(result !== undefined && { result }),
});

const triggerOf = (event: string, run: Run): Trigger => {
  const { contact, agent, causes = [] } = run.trigger;
  return Object.freeze({
    source: flowSource,
    event,
    payload: Object.freeze(payloadOf(run)),
    ...(contact !== undefined && { contact }),
    ...(agent !== undefined && { agent }),
    causes: Object.freeze([...causes, run.flow]),
  });
};

/** The ends of all flows are told where no flow is named. */
const all = '';

/** The ends of runs, as events that can start other flows. */
export class FlowEnds {
  /** By event and flow, so that an end costs nothing to flows that listen to others. */
  private readonly listening = new Map<string, Subject<Trigger>>();
  private readonly waiting: Trigger[] = [];
  private isMoving = false;

  /** Tells of a run that is over. The ends that this leads to wait their turn, so that no stack grows. */
  ended(run: Run): void {
    const event = events[run.status];
    if (event === undefined || this.listening.size === 0) return;
    this.waiting.push(triggerOf(event, run));
    if (this.isMoving) return;
    this.isMoving = true;
    try {
      for (let next = this.waiting.shift(); next; next = this.waiting.shift()) this.tell(next);
    } finally {
      this.isMoving = false;
    }
  }

  /** The ends of this kind; of one flow where its name is set. */
  open(event: string, { flow }: JsonRecord): Observable<Trigger> {
    const key = keyOf(event, typeof flow === 'string' ? flow : all);
    return new Observable((subscriber) => {
      const told = this.listening.get(key) ?? new Subject();
      this.listening.set(key, told);
      const listening = told.subscribe(subscriber);
      return () => {
        listening.unsubscribe();
        if (!told.observed) this.listening.delete(key);
      };
    });
  }

  private tell(trigger: Trigger): void {
    const flow = trigger.causes?.at(-1) ?? all;
    const key = keyOf(trigger.event, flow);
    this.listening.get(key)?.next(trigger);
    if (flow !== all) this.listening.get(keyOf(trigger.event, all))?.next(trigger);
  }
}
