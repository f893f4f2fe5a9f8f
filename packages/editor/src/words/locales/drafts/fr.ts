import type { englishDrafts } from './en.ts';

/** What the editor says of drafts, in French. */
export const frenchDrafts: typeof englishDrafts = {
  kept: 'Conservé sur cet ordinateur : le serveur ne répond pas',
  away: 'Non enregistré : le serveur ne répond pas',
  clash: 'Non enregistré : une autre personne a modifié la même chose',
  keptAdvice:
    'Le serveur ne répond pas. Votre travail est conservé sur cet ordinateur et sera enregistré dès son retour.',
  awayAdvice:
    'Le serveur ne répond pas et ce navigateur ne conserve rien. Laissez la page ouverte jusqu’à son retour, ou téléchargez le flux.',
  restored: 'Ce qui n’était pas encore enregistré est de retour.',
  taken: (count: number): string =>
    count === 1
      ? 'Une autre personne a modifié ce flux entre-temps. Sa modification est reprise.'
      : `Une autre personne a modifié ce flux entre-temps. Ses ${count} modifications sont reprises.`,
  keptStep: 'Modifications conservées sur cet ordinateur',
  takenStep: 'Modifications d’une autre personne',
  elsewhere: 'Ce flux est modifié dans un autre onglet. Ici, vous pouvez le consulter.',
  takeOver: 'Modifier ici',
  clashTold:
    'Une autre personne a modifié la même chose que vous. Rien n’est perdu : décidez de ce que le flux doit contenir.',
  decide: 'Décider…',
  title: 'Réunir les modifications',
  about:
    'Une autre personne a enregistré ce flux pendant que vous le modifiiez, et vous avez tous deux changé la même chose. Choisissez ce qui reste ; vous pourrez l’annuler ensuite.',
  mine: 'La vôtre',
  theirs: 'L’autre',
  allMine: 'Toutes les miennes',
  allTheirs: 'Toutes les autres',
  merge: 'Enregistrer ce choix',
  later: 'Décider plus tard',
  others: 'Également modifié et repris',
  removed: 'supprimé',
  nothing: 'vide',
  kind: { added: 'ajouté', changed: 'modifié', removed: 'supprimé' },
  things: {
    block: (block: string): string => block,
    input: (input: string, block: string): string => `${input} de ${block}`,
    way: (socket: string, block: string): string => `Où mène « ${socket} » de ${block}`,
    label: (block: string): string => `Titre de ${block}`,
    place: (block: string): string => `Place de ${block}`,
    note: 'Une note',
    group: (title: string): string => `Groupe ${title}`,
    triggers: 'Ce qui lance le flux',
    name: 'Nom du flux',
    description: 'Description du flux',
    active: 'Si le flux est actif',
    policy: (member: string): string => `Règle : ${member}`,
    other: (member: string): string => `« ${member} » du flux`,
  },
};
