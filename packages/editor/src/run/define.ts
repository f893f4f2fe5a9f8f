import { OffhookRun } from './run.ts';

/** Registers the panel of runs, once it is asked for. */
export const defineRun = (): void => {
  if (customElements.get('offhook-run') === undefined) {
    customElements.define('offhook-run', OffhookRun);
  }
};
