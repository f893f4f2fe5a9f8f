export { languages, loadLocale } from './load-locale.ts';
export {
  type ActionWords,
  type ControlWords,
  type EventWords,
  type FieldWords,
  type Locale,
  localized,
  type SourceWords,
} from './localized.ts';
