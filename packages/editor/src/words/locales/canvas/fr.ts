import type { englishCanvas } from './en.ts';

/** What the stage says, in French. */
export const frenchCanvas: typeof englishCanvas = {
  tools: 'Outils de la scène',
  fitSelection: 'Cadrer la sélection',
  showIds: 'Afficher les identifiants',
  snap: 'Aligner sur la grille',
  overview: 'Vue d’ensemble',
  overviewAdvice: 'Les flèches déplacent la vue, plus et moins changent le zoom.',
  collapse: (group) => `Replier ${group}`,
  expand: (group) => `Déplier ${group}`,
  group: (title, blocks) => `Groupe ${title}, ${blocks === 1 ? '1 bloc' : `${blocks} blocs`}`,
  groupTitle: 'Titre du groupe',
  note: 'Note',
  noteText: 'Texte de la note, en Markdown',
  resizeNote: 'Taille de la note : les flèches la changent',
  statuses: { running: 'en cours', passed: 'parcouru', failed: 'en échec', skipped: 'sauté' },
  connecting: (socket, block) =>
    `Connexion depuis ${socket} de ${block}. Choisissez un bloc avec les flèches ; Entrée relie, C prend la sortie suivante, Échap abandonne.`,
  noOutput: (block) => `${block} n’a pas de sortie.`,
  nothingThere: 'Aucun bloc dans cette direction.',
  at: (block, x, y) => `${block} en ${x}, ${y}.`,
};
