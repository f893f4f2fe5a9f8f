import '@offhook/desk-face/page.css';
import { restoreTheme } from '@offhook/desk-face';
import { z } from 'zod';
import './crm-console.ts';
import { linkOrg } from './org-link.ts';

const configSchema = z.object({ softphone: z.url({ protocol: /^https?$/ }).nullable() });
const addressSchema = z.url({ protocol: /^https?$/ });

const named = (name: string): string | undefined =>
  new URLSearchParams(location.search).get(name) ?? undefined;

const softphoneAddress = async (): Promise<string> => {
  const given = addressSchema.safeParse(named('softphone'));
  if (given.success) return given.data;
  const response = await fetch('/simulator/config.json');
  return configSchema.parse(await response.json()).softphone ?? '';
};

const org = named('org') ?? 'demo';
const link = linkOrg(org);

restoreTheme();
const console = document.createElement('crm-console');
console.org = org;
console.link = link;
console.softphone = await softphoneAddress();
document.body.replaceChildren(console);

// For play from the browser's own console: crmSimulator.do({ do: 'click-to-dial', number: '…' })
Reflect.set(window, 'crmSimulator', link);
