import type { CrmPort, CrmRecord } from '@offhook/contract';
import { expect } from 'vitest';
import { answerOf, failureOf, settled } from './answer-of.ts';
import { holdLaws, type Lacking, type Law } from './hold-laws.ts';

/** What the CRM of a test holds when it begins. */
export interface CrmSituation {
  readonly port: CrmPort;
  /** The id of the contact Lin Lee, lin@example.com, whose LastName is Lee and whose Phone is (206) 555-0100. */
  readonly linId: string;
}

/** Makes the port of a CRM with the contacts Lin Lee and Max Moe, max@example.com, +12065550199, and no leads. */
export type MakeCrmPort = () => CrmSituation | Promise<CrmSituation>;

const spellings = [
  '(206) 555-0100',
  '+12065550100',
  '2065550100',
  '206.555.0100',
  '+1 206 555 0100',
];

const names = (records: readonly CrmRecord[]): unknown[] => records.map((record) => record['Name']);

const laws: readonly Law<MakeCrmPort, CrmPort>[] = [
  {
    title: 'retrieves the fields of a record',
    holds: async (make) => {
      const { port, linId } = await make();
      const fields = ['Name', 'Email', 'Phone'];
      const record = await answerOf(port.retrieve({ type: 'Contact', id: linId, fields }));
      expect(record).toMatchObject({
        attributes: { type: 'Contact' },
        Id: linId,
        Name: 'Lin Lee',
        Email: 'lin@example.com',
      });
    },
  },

  {
    title: 'fails where there is no such record, type or field',
    holds: async (make) => {
      const { port, linId } = await make();
      const fields = ['Name'];
      await failureOf(port.retrieve({ type: 'Contact', id: '003000000000000AAA', fields }));
      await failureOf(port.retrieve({ type: 'Nothing', id: linId, fields }));
      await failureOf(port.retrieve({ type: 'Contact', id: linId, fields: ['Nothing'] }));
    },
  },

  ...spellings.map(
    (text): Law<MakeCrmPort, CrmPort> => ({
      title: `finds a phone number spelled as ${text}`,
      holds: async (make) => {
        const { port, linId } = await make();
        const found = await answerOf(port.search({ text, in: 'phone', types: ['Contact'] }));
        expect(found.records.map(({ Id }) => Id)).toEqual([linId]);
      },
    }),
  ),
  {
    title: 'finds people by name and by e-mail address',
    holds: async (make) => {
      const { port } = await make();
      const search = (text: string, scope: 'name' | 'email' | 'all') =>
        answerOf(port.search({ text, in: scope, types: ['Contact'] }));
      expect(names((await search('Lin', 'name')).records)).toEqual(['Lin Lee']);
      expect(names((await search('max@example.com', 'email')).records)).toEqual(['Max Moe']);
      expect(names((await search('lin@example.com', 'all')).records)).toEqual(['Lin Lee']);
    },
  },

  {
    title: 'finds nothing where nothing fits, which is no failure',
    holds: async (make) => {
      const { port } = await make();
      const types = ['Contact', 'Lead'];
      expect(await answerOf(port.search({ text: '2065550123', in: 'phone', types }))).toEqual({
        records: [],
      });
      expect(await answerOf(port.search({ text: '', in: 'all', types }))).toEqual({ records: [] });
    },
  },

  {
    title: 'looks only at the fields it is told, and finds no more than the limit',
    holds: async (make) => {
      const { port } = await make();
      const search = { in: 'phone', types: ['Contact'] } as const;
      const text = '2065550100';
      const elsewhere = await answerOf(port.search({ ...search, text, fields: ['MobilePhone'] }));
      expect(elsewhere.records).toEqual([]);
      const there = await answerOf(port.search({ ...search, text, fields: ['Phone'], limit: 1 }));
      expect(there.records).toHaveLength(1);
    },
  },

  {
    title:
      'brings along the usual fields of what it finds and those that are named, where a type has them',
    holds: async (make) => {
      const { port } = await make();
      const search = { text: '2065550100', in: 'phone', types: ['Contact', 'Lead'] } as const;
      const found = async (returning?: readonly string[]) =>
        (await answerOf(port.search({ ...search, ...(returning && { returning }) }))).records[0];
      expect(await found()).toMatchObject({ Name: 'Lin Lee', Phone: '(206) 555-0100' });
      expect(await found()).not.toHaveProperty('LastName');
      const more = await found(['lastname', 'NoSuchField__c']);
      expect(more).toMatchObject({ Name: 'Lin Lee', LastName: 'Lee' });
      expect(more).not.toHaveProperty('NoSuchField__c');
    },
  },

  {
    title: 'answers a query with the selected fields, in order',
    holds: async (make) => {
      const { port } = await make();
      const soql = "SELECT Id, Name FROM Contact WHERE Name LIKE '%e' ORDER BY Name DESC LIMIT 2";
      const { records, totalSize } = await answerOf(port.query({ soql }));
      expect(totalSize).toBe(2);
      expect(records.map((record) => record['Name'])).toEqual(['Max Moe', 'Lin Lee']);
      expect(Object.keys(records[0] ?? {}).sort()).toEqual(['Id', 'Name', 'attributes']);
    },
  },

  {
    title: 'counts records',
    holds: async (make) => {
      const { port } = await make();
      const soql = "SELECT COUNT() FROM Contact WHERE Email != null AND Name IN ('Lin Lee', 'Moe')";
      expect(await answerOf(port.query({ soql }))).toEqual({ records: [], totalSize: 1 });
    },
  },

  {
    title: 'fails where a query cannot be read',
    holds: async (make) => {
      const { port } = await make();
      await failureOf(port.query({ soql: 'FIND ME EVERYTHING' }));
      await failureOf(port.query({ soql: 'SELECT Nothing FROM Contact' }));
    },
  },

  {
    title: 'creates a record for each subscription and can read it afterwards',
    holds: async (make) => {
      const { port } = await make();
      const call = port.create({ type: 'Task', fields: { Subject: 'Call' } });
      await settled();
      const none = await answerOf(
        port.query({ soql: "SELECT Id FROM Task WHERE Subject = 'Call'" }),
      );
      expect(none.totalSize).toBe(0);
      const first = await answerOf(call);
      const second = await answerOf(call);
      expect(first.id).not.toBe(second.id);
      expect(first.id).toHaveLength(18);
      const fields = ['Subject'];
      expect(await answerOf(port.retrieve({ type: 'Task', id: second.id, fields }))).toMatchObject({
        Subject: 'Call',
      });
    },
  },

  {
    title: 'updates the named fields of a record and keeps the others',
    holds: async (make) => {
      const { port, linId } = await make();
      const Email = 'lin.lee@example.com';
      const updated = await answerOf(
        port.update({ type: 'Contact', id: linId, fields: { Email } }),
      );
      expect(updated.id).toBe(linId);
      const fields = ['Name', 'Email'];
      expect(await answerOf(port.retrieve({ type: 'Contact', id: linId, fields }))).toMatchObject({
        Name: 'Lin Lee',
        Email,
      });
    },
  },

  {
    title: 'fails to update a record that does not exist',
    holds: async (make) => {
      const { port } = await make();
      const missing = { type: 'Contact', id: '003000000000000AAA', fields: { Email: 'x@y.org' } };
      await failureOf(port.update(missing));
    },
  },

  {
    title: 'fails where a method of the CRM does not exist',
    needs: ['runApex'],
    holds: async (make) => {
      const { port } = await make();
      await failureOf(port.runApex({ apexClass: 'Nothing', methodName: 'nothing' }));
    },
  },
];

/** What every host's CRM port does. */
export const crmPortContract = (make: MakeCrmPort, lacking: Lacking<CrmPort> = {}): void =>
  holdLaws('a CRM port', laws, make, lacking);
