/** Something that is to happen at a time; made and owned by `Alarms`. */
export interface Alarm {
  readonly due: number;
  readonly order: number;
  readonly ring: () => void;
  /** Its place in the heap; -1 once it has rung or was cancelled. */
  place: number;
}

const before = (a: Alarm, b: Alarm): boolean =>
  a.due < b.due || (a.due === b.due && a.order < b.order);

/** Keeps alarms by time, then by order of insertion; setting and cancelling cost O(log n). */
export class Alarms {
  private readonly heap: Alarm[] = [];
  private set = 0;

  get size(): number {
    return this.heap.length;
  }

  /** The time of the next alarm; undefined where there is none. */
  get nextDue(): number | undefined {
    return this.heap[0]?.due;
  }

  add(due: number, ring: () => void): Alarm {
    this.set += 1;
    const alarm: Alarm = { due, order: this.set, ring, place: this.heap.length };
    this.heap.push(alarm);
    this.rise(alarm);
    return alarm;
  }

  cancel(alarm: Alarm): void {
    const { place } = alarm;
    if (place < 0) return;
    alarm.place = -1;
    const last = this.heap.pop();
    if (last === undefined || last === alarm) return;
    this.put(last, place);
    this.rise(last);
    this.sink(last);
  }

  /** Takes out the next alarm. */
  take(): Alarm | undefined {
    const first = this.heap[0];
    if (first !== undefined) this.cancel(first);
    return first;
  }

  private put(alarm: Alarm, place: number): void {
    this.heap[place] = alarm;
    alarm.place = place;
  }

  private rise(alarm: Alarm): void {
    while (alarm.place > 0) {
      const { place } = alarm;
      const parent = this.heap[(place - 1) >> 1];
      if (parent === undefined || before(parent, alarm)) return;
      this.put(alarm, parent.place);
      this.put(parent, place);
    }
  }

  private sink(alarm: Alarm): void {
    for (;;) {
      const { place } = alarm;
      const child = this.earlier(2 * place + 1);
      if (child === undefined || before(alarm, child)) return;
      this.put(alarm, child.place);
      this.put(child, place);
    }
  }

  private earlier(left: number): Alarm | undefined {
    const a = this.heap[left];
    const b = this.heap[left + 1];
    return a !== undefined && b !== undefined && before(b, a) ? b : a;
  }
}
