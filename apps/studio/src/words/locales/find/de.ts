import type { FindWords } from './en.ts';

/** The search across flows in German. */
export const germanFind: FindWords = {
  find: {
    title: 'Suchen',
    about: 'Sucht in allen Flows dieses Adapters: in Namen, Blöcken, Aktionen und Werten.',
    label: 'In allen Flows suchen',
    hint: 'Ein Name, eine Aktion, ein Wert …',
    start: 'Geben Sie ein, was Sie suchen',
    startText:
      'Eine Telefonnummer, ein Feld des CRM, eine Aktion: Jeder Flow, der es enthält, wird aufgeführt.',
    nothing: (text) => `Kein Flow enthält „${text}“`,
    nothingText: 'Versuchen Sie es mit weniger Buchstaben oder einem anderen Wort.',
    count: (flows) => (flows === 1 ? '1 Flow' : `${flows} Flows`),
    more: 'Mehr anzeigen',
    moreHits: (count) => `${count} weitere in diesem Flow`,
    places: {
      name: 'Name',
      description: 'Beschreibung',
      trigger: 'Auslöser',
      title: 'Block',
      id: 'ID eines Blocks',
      action: 'Aktion',
      value: 'Wert',
      note: 'Notiz',
      group: 'Gruppe',
    },
    restored: (number) => `Version ${number} als Entwurf verwenden`,
    gone: 'Sie können den Flow gerade nur ansehen: Er wird in einem anderen Tab bearbeitet.',
  },
};
