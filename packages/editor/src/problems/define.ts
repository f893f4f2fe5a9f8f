import { OffhookProblemList } from './problem-list.ts';

/** Registers the list of problems, once it is opened. */
export const defineProblems = (): void => {
  if (customElements.get('offhook-problem-list') === undefined) {
    customElements.define('offhook-problem-list', OffhookProblemList);
  }
};
