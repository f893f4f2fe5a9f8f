import { jsonCopy } from '../../json-copy.ts';
import type { Trigger } from '../../trigger.ts';
import { Frame } from '../live-run.ts';

/** Wait for Event: goes on when an event comes, or when it has not come in time. */
export class WaitForFrame extends Frame {
  private began = 0;

  override begin(): void {
    const { clock } = this.parts.ports;
    const { events } = this.parts.machine;
    const { node } = this.step;
    if (events === undefined) {
      const message = `“${node}” waits for an event, and nothing here tells of events.`;
      return this.parts.raise(this, { code: 'no-events', message, node });
    }
    this.began = clock?.now() ?? 0;
    const [source, event] = [String(this.input['source']), String(this.input['event'])];
    this.listen(events(source, event), (trigger) => {
      if (this.open && this.isMeant(trigger)) this.happened(trigger);
    });
    const limit = this.number('timeLimit');
    if (!this.open || limit <= 0 || clock === undefined) return;
    this.after(limit, () => this.parts.leave(this, 'timeout', { after: this.waited() }));
  }

  override ended(): void {}

  private waited(): number {
    return (this.parts.ports.clock?.now() ?? 0) - this.began;
  }

  private happened({ payload, contact }: Trigger): void {
    const about = contact === undefined ? {} : { contactId: contact.contactId };
    this.parts.leave(this, 'happened', { payload, ...about, after: this.waited() });
  }

  private isMeant({ payload, contact }: Trigger): boolean {
    const own = this.run.trigger.contact?.contactId;
    const isAny = this.input['about'] === 'any' || own === undefined || contact === undefined;
    if (!isAny && contact.contactId !== own) return false;
    return Object.entries(this.input['where'] ?? {}).every(
      ([name, wanted]) => JSON.stringify(jsonCopy(wanted)) === JSON.stringify(payload[name]),
    );
  }
}
