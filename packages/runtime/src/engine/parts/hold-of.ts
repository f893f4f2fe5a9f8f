import type { Hold } from '../owner.ts';

class Listening implements Hold {
  before: Hold | null = null;
  after: Hold | null = null;
  letGo: () => void;

  constructor(letGo: () => void) {
    this.letGo = letGo;
  }
}

/** Makes something that is let go of with its owner. */
export const holdOf = (letGo: () => void): Hold => new Listening(letGo);
