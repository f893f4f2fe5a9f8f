import {
  ActionError,
  type ClockPort,
  type CrmRecord,
  type Json,
  type JsonRecord,
} from '@offhook/contract';
import { type Changed, Shelf } from '../state/cells.ts';
import { idKey, recordId } from './record-ids.ts';
import { standardFields } from './standard-fields.ts';

interface RecordType {
  readonly name: string;
  readonly shelf: Shelf<CrmRecord>;
  /** Lower-case name to the name as it is spelled. */
  readonly fields: Map<string, string>;
}

const caseNumberLength = 8;

/** The time as the CRM writes it. */
const written = (time: number): string => new Date(time).toISOString().replace('Z', '+0000');

const fullName = (fields: JsonRecord): string =>
  [fields['FirstName'], fields['LastName']].filter((part) => typeof part === 'string').join(' ');

/** The CRM's records by type. Types and fields are found whatever their case. */
export class Records {
  private readonly types = new Map<string, RecordType>();
  private readonly customTypes: string[] = [];
  private readonly caseNumbers = new Set<Json | undefined>();
  private readonly clock: ClockPort;
  private readonly changed: Changed;
  private readonly count: (kind: string) => number;

  constructor(clock: ClockPort, count: (kind: string) => number, changed: Changed) {
    this.clock = clock;
    this.count = count;
    this.changed = changed;
    for (const name of Object.keys(standardFields)) this.addType(name);
  }

  /** Every record by type, in the order in which they came. */
  get list(): Readonly<Record<string, readonly CrmRecord[]>> {
    return Object.fromEntries(
      [...this.types.values()].map(({ name, shelf }) => [name, shelf.list]),
    );
  }

  /** Adds a scenario's records and with them the type. */
  seed(typeName: string, records: readonly JsonRecord[]): void {
    const type = this.types.get(typeName.toLowerCase()) ?? this.addType(typeName);
    for (const fields of records) this.keep(type, fields);
  }

  ofType(typeName: string): Iterable<CrmRecord> {
    return this.typeOf(typeName).shelf.values();
  }

  /** A type's name as it is spelled; fails with `not-found`. */
  typeNamed(typeName: string): string {
    return this.typeOf(typeName).name;
  }

  /** A field's name as it is spelled; fails with `unknown-field`. */
  fieldNamed(typeName: string, field: string): string {
    const type = this.typeOf(typeName);
    const found = type.fields.get(field.toLowerCase());
    if (found !== undefined) return found;
    throw new ActionError(
      'unknown-field',
      `${type.name} has no field "${field}". Correct the name, or give a record of the simulation this field.`,
    );
  }

  /** The fields that a type is known to have; fails with `not-found`. */
  fieldsOf(typeName: string): readonly string[] {
    return [...this.typeOf(typeName).fields.values()];
  }

  /** Finds a record by either spelling of its id, in all types. */
  find(id: string): CrmRecord | undefined {
    for (const { shelf } of this.types.values()) {
      const record = shelf.get(idKey(id));
      if (record !== undefined) return record;
    }
    return undefined;
  }

  /** Fails with `not-found` where there is no such record. */
  get(typeName: string, id: string): CrmRecord {
    const type = this.typeOf(typeName);
    const record = type.shelf.get(idKey(id));
    if (record !== undefined) return record;
    throw new ActionError(
      'not-found',
      `There is no ${type.name} with the id "${id}". Look the record up first, or check that it was not deleted.`,
    );
  }

  create(typeName: string, fields: JsonRecord): CrmRecord {
    const known = this.types.get(typeName.toLowerCase());
    const type =
      known ?? (typeName.endsWith('__c') ? this.addType(typeName) : this.typeOf(typeName));
    const { Id: _chosenByTheCrm, ...given } = fields;
    const now = written(this.clock.now());
    return this.keep(type, {
      ...(type.name === 'Case' && { CaseNumber: this.caseNumber() }),
      CreatedDate: now,
      LastModifiedDate: now,
      ...given,
    });
  }

  update(typeName: string, id: string, fields: JsonRecord): CrmRecord {
    const type = this.typeOf(typeName);
    const former = this.get(typeName, id);
    const next = {
      ...former,
      ...this.spelled(type, fields),
      Id: former.Id,
      LastModifiedDate: written(this.clock.now()),
    };
    return this.put(type, next);
  }

  private typeOf(typeName: string): RecordType {
    const type = this.types.get(typeName.toLowerCase());
    if (type !== undefined) return type;
    throw new ActionError(
      'not-found',
      `The CRM has no type "${typeName}". Correct the name, or list the type in the simulation's records.`,
    );
  }

  private addType(name: string): RecordType {
    const standard = standardFields[name];
    if (standard === undefined) this.customTypes.push(name);
    const fields = standard ?? ['Id', 'Name', 'OwnerId', 'CreatedDate', 'LastModifiedDate'];
    const type: RecordType = {
      name,
      shelf: new Shelf(this.changed),
      fields: new Map(fields.map((field) => [field.toLowerCase(), field])),
    };
    this.types.set(name.toLowerCase(), type);
    return type;
  }

  private keep(type: RecordType, fields: JsonRecord): CrmRecord {
    const { attributes: _theCrmsOwn, Id: id, ...given } = this.spelled(type, fields);
    const named = !type.fields.has('lastname') || given['Name'] !== undefined;
    return this.put(type, {
      attributes: { type: type.name },
      Id: typeof id === 'string' ? id : this.freeId(type),
      ...(!named && fullName(given) !== '' && { Name: fullName(given) }),
      ...given,
    });
  }

  private put(type: RecordType, record: CrmRecord): CrmRecord {
    for (const field of Object.keys(record)) {
      if (field !== 'attributes' && !type.fields.has(field.toLowerCase())) {
        type.fields.set(field.toLowerCase(), field);
      }
    }
    if (type.name === 'Case') this.caseNumbers.add(record['CaseNumber']);
    type.shelf.put(idKey(record.Id), record);
    return record;
  }

  /** Fields under the names that the type has for them. */
  private spelled(type: RecordType, fields: JsonRecord): JsonRecord {
    return Object.fromEntries(
      Object.entries(fields).map(([field, value]) => [
        type.fields.get(field.toLowerCase()) ?? field,
        value,
      ]),
    );
  }

  private freeId(type: RecordType): string {
    for (;;) {
      const id = recordId(type.name, this.count(`record ${type.name}`), this.customTypes);
      if (type.shelf.get(idKey(id)) === undefined) return id;
    }
  }

  private caseNumber(): string {
    for (;;) {
      const number = String(1000 + this.count('case number')).padStart(caseNumberLength, '0');
      if (!this.caseNumbers.has(number)) return number;
    }
  }
}
