import { OffhookAdapter } from './offhook-adapter.ts';

if (!customElements.get('offhook-adapter'))
  customElements.define('offhook-adapter', OffhookAdapter);
