import type { FindWords } from './en.ts';

/** The search across flows in French. */
export const frenchFind: FindWords = {
  find: {
    title: 'Rechercher',
    about: 'Cherche dans tous les flux de cet adaptateur : noms, blocs, actions et valeurs.',
    label: 'Rechercher dans tous les flux',
    hint: 'Un nom, une action, une valeur…',
    start: 'Saisissez ce que vous cherchez',
    startText:
      'Un numéro de téléphone, un champ du CRM, une action : chaque flux qui le contient est listé.',
    nothing: (text) => `Aucun flux ne contient « ${text} »`,
    nothingText: 'Essayez avec moins de lettres ou un autre mot.',
    count: (flows) => (flows === 1 ? '1 flux' : `${flows} flux`),
    more: 'Afficher plus',
    moreHits: (count) => `${count} de plus dans ce flux`,
    places: {
      name: 'Nom',
      description: 'Description',
      trigger: 'Déclencheur',
      title: 'Bloc',
      id: 'Id d’un bloc',
      action: 'Action',
      value: 'Valeur',
      note: 'Note',
      group: 'Groupe',
    },
    restored: (number) => `Utiliser la version ${number} comme brouillon`,
    gone: 'Le flux ne peut être que consulté : il est modifié dans un autre onglet.',
  },
};
