/** The softphone that is bound here. It knows nothing of Offhook: it dispatches events of its own and has functions of its own. */
export class TinCanPhone extends EventTarget {
  states = ['Available', 'Lunch', 'Offline'];
  state = 'Available';
  call;

  #tell(name) {
    this.dispatchEvent(new CustomEvent(name, { detail: { ...this.call } }));
  }

  ring(number, line) {
    this.call = { id: crypto.randomUUID(), number, line };
    this.#tell('tincan:ring');
  }

  answer() {
    if (!this.call) throw new Error('Nobody is calling.');
    this.#tell('tincan:talk');
  }

  hangUp() {
    if (!this.call) throw new Error('There is no call to end.');
    this.#tell('tincan:over');
  }

  done() {
    this.#tell('tincan:done');
    this.call = undefined;
  }

  setState(state) {
    this.state = state;
    this.dispatchEvent(new CustomEvent('tincan:state', { detail: { state } }));
  }
}
