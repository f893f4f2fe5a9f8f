/** A request that the panel turns down, as the contact centre's own services would. */
export class Refusal extends Error {
  readonly type: string;

  /** `type` is the service's name for the reason, such as `InvalidStateException`. */
  constructor(type: string, message: string) {
    super(message);
    this.name = 'Refusal';
    this.type = type;
  }
}
