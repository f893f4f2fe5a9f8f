import { OffhookRunPolicy } from './run-policy.ts';
import { OffhookTriggerOptions } from './trigger-options.ts';

const elements: Readonly<Record<string, CustomElementConstructor>> = {
  'offhook-run-policy': OffhookRunPolicy,
  'offhook-trigger-options': OffhookTriggerOptions,
};

/** Registers what says when and how a flow runs, which is loaded after the first look. */
export const defineTriggers = (): void => {
  for (const [name, element] of Object.entries(elements)) {
    if (customElements.get(name) === undefined) customElements.define(name, element);
  }
};
