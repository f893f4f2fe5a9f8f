import type { Observable } from 'rxjs';
import type { Suggestion } from './field.ts';

/** What a person is looking for while they fill in an input. */
export interface SuggestionRequest {
  readonly kind: Suggestion;
  /** What it belongs to, such as the CRM object of which fields are wanted; absent where nobody said. */
  readonly about?: string;
  /** What was typed so far; empty asks for all. */
  readonly search: string;
}

/** A live value that an input can be given. */
export interface SuggestedValue {
  readonly value: string;
  /** What people call it; the value itself by default. */
  readonly title?: string;
  /** More to tell it by, such as a type. */
  readonly note?: string;
}

/** Live values, and where they come from. */
export interface SuggestedValues {
  readonly values: readonly SuggestedValue[];
  /** Whose values these are, in the language of the page: "the simulated desktop". */
  readonly origin?: string;
}

/** Offers live values to whoever draws a flow; a page fills it from what it is connected to. */
export interface SuggestionPort {
  /** The first answer is shown; an error's message is shown to people, who can type a value by hand. */
  suggest(args: SuggestionRequest): Observable<SuggestedValues>;
}
