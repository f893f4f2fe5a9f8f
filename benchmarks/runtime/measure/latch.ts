/** Waits until so many runs are over. */
export class Latch {
  private left = 0;
  private resolve: (() => void) | undefined;

  readonly ended = (): void => {
    this.left -= 1;
    if (this.left === 0) this.resolve?.();
  };

  /** Begins to count; what it answers is undefined where all is over at once. */
  expect(count: number): () => Promise<void> | undefined {
    this.left = count;
    this.resolve = undefined;
    return () =>
      this.left === 0
        ? undefined
        : new Promise((resolve) => {
            this.resolve = resolve;
          });
  }
}
