import type { englishDrafts } from './en.ts';

/** What the editor says of drafts, in German. */
export const germanDrafts: typeof englishDrafts = {
  kept: 'Auf diesem Computer aufbewahrt: Der Server ist nicht erreichbar',
  away: 'Nicht gespeichert: Der Server ist nicht erreichbar',
  clash: 'Nicht gespeichert: Jemand anderes hat dasselbe geändert',
  keptAdvice:
    'Der Server ist nicht erreichbar. Ihre Arbeit ist auf diesem Computer aufbewahrt und wird gespeichert, sobald er wieder da ist.',
  awayAdvice:
    'Der Server ist nicht erreichbar, und dieser Browser bewahrt nichts auf. Lassen Sie die Seite offen, bis er wieder da ist, oder laden Sie den Flow herunter.',
  restored: 'Was noch nicht gespeichert war, ist wieder da.',
  taken: (count: number): string =>
    count === 1
      ? 'Jemand anderes hat diesen Flow inzwischen geändert. Die Änderung ist übernommen.'
      : `Jemand anderes hat diesen Flow inzwischen geändert. ${count} Änderungen sind übernommen.`,
  keptStep: 'Auf diesem Computer aufbewahrte Änderungen',
  takenStep: 'Änderungen von jemand anderem',
  elsewhere: 'Dieser Flow wird in einem anderen Tab bearbeitet. Hier können Sie ihn ansehen.',
  takeOver: 'Hier bearbeiten',
  clashTold:
    'Jemand anderes hat dasselbe geändert wie Sie. Nichts ist verloren: Entscheiden Sie, was im Flow stehen soll.',
  decide: 'Entscheiden …',
  title: 'Änderungen zusammenführen',
  about:
    'Jemand anderes hat diesen Flow gespeichert, während Sie ihn bearbeitet haben, und beide haben dasselbe geändert. Wählen Sie, was gilt; Sie können es danach rückgängig machen.',
  mine: 'Ihre Fassung',
  theirs: 'Die andere',
  allMine: 'Überall meine',
  allTheirs: 'Überall die andere',
  merge: 'Auswahl speichern',
  later: 'Später entscheiden',
  others: 'Außerdem dort geändert und übernommen',
  removed: 'entfernt',
  nothing: 'leer',
  kind: { added: 'hinzugefügt', changed: 'geändert', removed: 'entfernt' },
  things: {
    block: (block: string): string => block,
    input: (input: string, block: string): string => `${input} von ${block}`,
    way: (socket: string, block: string): string => `Wohin „${socket}“ von ${block} führt`,
    label: (block: string): string => `Titel von ${block}`,
    place: (block: string): string => `Platz von ${block}`,
    note: 'Eine Notiz',
    group: (title: string): string => `Gruppe ${title}`,
    triggers: 'Was den Flow startet',
    name: 'Name des Flows',
    description: 'Beschreibung des Flows',
    active: 'Ob der Flow aktiv ist',
    policy: (member: string): string => `Regel: ${member}`,
    other: (member: string): string => `„${member}“ des Flows`,
  },
};
