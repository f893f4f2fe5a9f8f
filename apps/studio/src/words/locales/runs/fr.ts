import type { RunWords } from './en.ts';

/** Runs and rehearsals in French. */
export const frenchRuns: RunWords = {
  rehearsal: {
    endless:
      'La répétition a été arrêtée, car elle ne se terminait pas. Cherchez une boucle sans issue.',
    unavailable: 'La répétition n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.',
    begin: 'Répéter cet événement',
    playing: 'Répétition du brouillon …',
    inEditor: 'Ouvrir dans l’éditeur',
    stop: 'Arrêter',
    title: 'Le brouillon sur le même événement',
    about:
      'Joue le brouillon du flux sur un bureau simulé. Les valeurs masquées sont jouées telles qu’elles sont affichées.',
    notPlayed: 'Le brouillon n’a pas été joué.',
  },
  runs: {
    title: 'Exécutions',
    about:
      'Ce qui a été exécuté, le plus récent en premier. Les valeurs personnelles sont masquées avant de quitter le bureau.',
    started: 'Début',
    flow: 'Flux',
    event: 'Événement',
    status: 'État',
    took: 'Durée',
    contact: 'Contact',
    allFlows: 'Tous les flux',
    allStatuses: 'Tous les états',
    statuses: {
      completed: 'Terminée',
      failed: 'Échouée',
      'timed-out': 'Délai dépassé',
      cancelled: 'Annulée',
      dropped: 'Abandonnée',
    },
    older: 'Exécutions plus anciennes',
    newest: 'Exécutions les plus récentes',
    nothing: 'Aucune exécution',
    nothingText:
      'Les exécutions apparaissent ici quelques secondes après leur fin sur un bureau. Publiez un flux, puis ouvrez le bureau.',
    open: (flow, moment) => `Ouvrir l’exécution de ${flow}, ${moment}`,
    version: (version) => `version ${version}`,
    milliseconds: (milliseconds) => `${milliseconds} ms`,
    run: 'Exécution',
    steps: 'Étapes',
    step: 'Bloc',
    left: 'Sortie par',
    inputs: 'Entrées',
    outputs: 'Sorties',
    at: 'À',
    calls: 'Appels',
    call: 'Appel',
    answer: 'Réponse',
    unanswered: 'jamais répondu',
    noTrace: 'Cette exécution était trop longue pour que ses étapes soient transmises.',
    gone: 'Cette exécution n’existe pas. Elle a peut-être été supprimée en raison de son âge.',
    failedAt: (node) => `Échec à ${node}`,
    masked: 'Masqué',
    maskedAs: (kind) => `Masqué avant de quitter le bureau : ${kind}`,
  },
};
