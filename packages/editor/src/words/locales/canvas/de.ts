import type { englishCanvas } from './en.ts';

/** What the stage says, in German. */
export const germanCanvas: typeof englishCanvas = {
  tools: 'Werkzeuge der Bühne',
  fitSelection: 'Auswahl einpassen',
  showIds: 'Ids zeigen',
  snap: 'Am Raster einrasten',
  overview: 'Übersicht',
  overviewAdvice: 'Pfeiltasten bewegen die Ansicht, Plus und Minus zoomen.',
  collapse: (group) => `${group} zuklappen`,
  expand: (group) => `${group} aufklappen`,
  group: (title, blocks) => `Gruppe ${title}, ${blocks === 1 ? '1 Block' : `${blocks} Blöcke`}`,
  groupTitle: 'Titel der Gruppe',
  note: 'Notiz',
  noteText: 'Text der Notiz, in Markdown',
  resizeNote: 'Größe der Notiz: die Pfeiltasten ändern sie',
  statuses: {
    running: 'läuft',
    passed: 'durchlaufen',
    failed: 'fehlgeschlagen',
    skipped: 'übersprungen',
  },
  connecting: (socket, block) =>
    `Verbindung von ${socket} von ${block}. Mit den Pfeiltasten einen Block wählen; Eingabe verbindet, C nimmt den nächsten Ausgang, Escape verwirft.`,
  noOutput: (block) => `${block} hat keinen Ausgang.`,
  nothingThere: 'In dieser Richtung ist kein Block.',
  at: (block, x, y) => `${block} bei ${x}, ${y}.`,
};
