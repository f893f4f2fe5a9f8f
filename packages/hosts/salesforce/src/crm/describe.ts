import { catchError, map, type Observable, shareReplay, throwError } from 'rxjs';
import { isRecord, textIn } from '../vendor/plain.ts';
import { typeName } from './names.ts';
import type { Rest } from './rest.ts';

/** What a search must know of a type. */
export interface TypeFields {
  readonly type: string;
  /** The API names of all fields. */
  readonly all: readonly string[];
  /** The field by which people know its records, such as Name or CaseNumber. */
  readonly name: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}

/** Asks for the fields of a type, once. */
export type Describe = (type: string) => Observable<TypeFields>;

const fieldsIn = (given: unknown): TypeFields => {
  const { fields } = isRecord(given) ? given : { fields: [] };
  const all = Array.isArray(fields) ? fields.filter(isRecord) : [];
  const namesOf = (kept: (field: Readonly<Record<string, unknown>>) => boolean): string[] =>
    all.filter(kept).flatMap((field) => textIn(field, 'name') ?? []);
  return {
    type: textIn(given, 'name') ?? '',
    all: namesOf(() => true),
    name: namesOf((field) => field['nameField'] === true)[0] ?? 'Id',
    phones: namesOf(({ type }) => type === 'phone'),
    emails: namesOf(({ type }) => type === 'email'),
  };
};

/** Remembers what types look like; a type that could not be described is asked for again. */
export const describing = (rest: Rest): Describe => {
  const known = new Map<string, Observable<TypeFields>>();
  return (type) => {
    const name = typeName(type);
    const kept = known.get(name);
    if (kept !== undefined) return kept;
    const asked$ = rest.get(`/sobjects/${name}/describe`, `tell the fields of ${name}`).pipe(
      map(fieldsIn),
      catchError((error: unknown) => {
        known.delete(name);
        return throwError(() => error);
      }),
      shareReplay({ bufferSize: 1, refCount: true }),
    );
    known.set(name, asked$);
    return asked$;
  };
};
