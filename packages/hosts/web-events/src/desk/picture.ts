import type { Contact } from '@offhook/contract';
import { parseNumber } from '@offhook/phone';
import type { ToldContact } from '../protocol/tell.ts';

type Known<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** The part of a record that is there; an absent member does not take the place of what was known. */
const known = <T extends object>(record: T): Known<T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Known<T>; // cast: members are only left out

const first = ({ contactId, direction = 'inbound' }: ToldContact) =>
  ({
    contactId,
    initialContactId: contactId,
    channel: 'voice',
    direction,
    state: 'init',
    initiationMethod: direction,
    attributes: {},
    isMonitor: false,
    timestamps: {},
  }) as const satisfies Contact;

/** A contact's picture after the page told of it. `country` is for numbers without one; `now` in milliseconds since the epoch. */
export const pictureOf = (
  told: ToldContact,
  before: Contact | undefined,
  country: string,
  now: number,
): Contact => {
  const former: Contact = before ?? first(told);
  const parsedNumber =
    told.phone === undefined ? former.parsedNumber : parseNumber(told.phone, country);
  const { parsedNumber: _former, ...rest } = former;
  return Object.freeze({
    ...rest,
    ...known(told),
    ...(parsedNumber && { parsedNumber }),
    timestamps: { [told.state]: now, ...former.timestamps },
  });
};
