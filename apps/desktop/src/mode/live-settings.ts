import { z } from 'zod';

const local = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/** A place to keep settings in: the browser's own. */
type Store = Pick<Storage, 'getItem' | 'setItem'>;

const secure = (text: string): boolean => {
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && local.test(hostname));
};

const address = (what: string, example: string) =>
  z
    .string()
    .trim()
    .refine((text) => URL.canParse(text), `${what} is no address. Write it whole, as ${example}`)
    .refine(
      (text) => !URL.canParse(text) || secure(text),
      `${what} has to begin with https://, as ${example}`,
    );

const panel = 'https://my-team.my.connect.aws/ccp-v2/';
const org = 'https://acme.my.salesforce.com';
const connector = 'https://connector.example.com/v1';

/** What a desktop has to know of an organisation's own vendors. */
export const liveSettingsSchema = z.object({
  ccpUrl: address('The address of the panel', panel),
  region: z
    .string()
    .trim()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'The region is written as AWS writes it, such as us-west-2'),
  instanceUrl: z.union([z.literal(''), address('The address of the org', org)]),
  apiVersion: z
    .string()
    .trim()
    .regex(/^\d{2,3}\.0$/, 'The version of the API is a number such as 62.0'),
  connectorUrl: z
    .union([z.literal(''), address('The address of the connector', connector)])
    .default(''),
});

/** Whose panel and whose org a desktop binds; an empty `instanceUrl` is no CRM, an empty `connectorUrl` no server side. */
export type LiveSettings = z.infer<typeof liveSettingsSchema>;

/** What is filled in at first. */
export const usualSettings: LiveSettings = {
  ccpUrl: '',
  region: 'us-east-1',
  instanceUrl: '',
  apiVersion: '62.0',
  connectorUrl: '',
};

/** Why settings cannot be used, by field. */
export type SettingsProblems = Readonly<Partial<Record<keyof LiveSettings, string>>>;

/** Checks what was typed: the settings, or what to correct in which field. */
export const checkSettings = (
  typed: unknown,
): { readonly settings: LiveSettings } | { readonly problems: SettingsProblems } => {
  const read = liveSettingsSchema.safeParse(typed);
  if (read.success) return { settings: read.data };
  const problems: Record<string, string> = {};
  for (const { path, message } of read.error.issues) problems[String(path[0])] ??= message;
  return { problems };
};

const key = 'offhook:desktop:live';

const jsonIn = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined; // something else wrote there; the settings are asked for anew
  }
};

/** The settings that were kept in this browser; undefined where there are none that can be used. */
export const keptSettings = (store: Store): LiveSettings | undefined =>
  liveSettingsSchema.safeParse(jsonIn(store.getItem(key))).data;

/** Keeps the settings in this browser. */
export const keepSettings = (store: Store, settings: LiveSettings): void =>
  store.setItem(key, JSON.stringify(settings));

/** The address of a softphone page that carries its settings, to be put into a call center definition. */
export const softphoneAddress = (settings: LiveSettings, page: string): string => {
  const url = new URL('softphone.html', page);
  url.searchParams.set('mode', 'live');
  for (const [name, value] of Object.entries(settings))
    if (value !== '') url.searchParams.set(name, value);
  return url.href;
};

/** The settings that a softphone page's address carries, else those that were kept. Throws an Error that says what to correct. */
export const settingsAt = (page: URL, store: Store): LiveSettings => {
  const { searchParams } = page;
  if (!searchParams.has('ccpUrl')) {
    const kept = keptSettings(store);
    if (kept) return kept;
    throw new Error(
      'This softphone does not know your vendors yet: open the desktop, choose Live, and fill in the settings.',
    );
  }
  const checked = checkSettings({ ...usualSettings, ...Object.fromEntries(searchParams) });
  if ('settings' in checked) return checked.settings;
  throw new Error(
    `The address of this softphone is not right. ${Object.values(checked.problems).join('. ')}.`,
  );
};
