import type { ViewWords } from '../../view-words.ts';

const plural = (count: number, one: string, other: string): string =>
  `${count} ${count <= 1 ? one : other}`;

/** The words of the outline, the text and the runs in French. */
export const frenchViews: ViewWords = {
  outline: {
    label: 'Plan',
    addStart: 'Ajouter le début',
    addEnd: 'Ajouter une fin',
    tools: (subject) => (subject === '' ? 'Actions' : `Actions pour ${subject}`),
    deeds: {
      add: 'Ajouter après',
      connect: 'Relier',
      rename: 'Renommer',
      earlier: 'Monter',
      later: 'Descendre',
      remove: 'Supprimer',
      details: 'Modifier',
      follow: 'Aller au bloc',
    },
    leadsNowhere: 'ne mène encore nulle part',
    goesTo: (block) => `continue avec ${block}`,
    way: (socket, block) => `${socket}, vers ${block}`,
    socketOf: (socket, block) => `${socket} de ${block}`,
    apart: 'Non atteint depuis le début',
    connectTo: (subject) => `Relier ${subject} à`,
    nothingFits: 'Aucun bloc ne correspond.',
    connected: (block) => `Relié à ${block}.`,
    movedUp: (block) => `Monter ${block}`,
    movedDown: (block) => `Descendre ${block}`,
    cannotMove: (block) => `${block} ne peut pas être déplacé plus loin.`,
  },
  text: {
    label: 'Le flux en JSON',
    state: 'État du texte',
    step: 'Modifier en texte',
    inStep: 'Ceci est le flux ; ce que vous tapez prend effet aussitôt.',
    draft: 'Pas encore un flux : conservé comme brouillon, et le flux reste tel qu’il était.',
    draftOld:
      'Pas encore un flux, et le flux a été modifié ailleurs depuis : votre brouillon est conservé.',
    format: 'Mettre en forme',
    drop: 'Afficher à nouveau le flux',
    line: (line) => `Ligne ${line}`,
  },
  run: {
    label: 'Exécuter ici',
    close: 'Fermer l’exécution (Échap)',
    noRunner: 'Rien ne peut être exécuté ici',
    noRunnerAdvice:
      'La page qui affiche cet éditeur ne lui prête aucun exécuteur. Ouvrez le flux dans le studio, qui joue les brouillons sur un poste simulé.',
    noTrigger: 'Rien ne démarre encore ce flux',
    noTriggerAdvice:
      'Ajoutez un déclencheur dans le menu principal ; des scénarios seront créés à partir de son événement.',
    scenario: 'Scénario',
    play: 'Exécuter',
    cancel: 'Annuler',
    cancelled: 'L’exécution a été annulée.',
    loading: 'Chargement des actions…',
    playing: (time) => `En cours : ${time} du temps du poste`,
    failedToPlay: 'L’exécution n’a pas pu avoir lieu',
    notRunYet: 'Pas encore exécuté',
    notRunYetAdvice:
      'Appuyez sur Exécuter ou sur Ctrl+Entrée : le brouillon est joué sur un poste simulé, et rien de réel ne se passe.',
    nothingRan:
      'Aucune exécution n’a commencé. Vérifiez que le scénario déclenche l’événement qui démarre ce flux.',
    tabs: { steps: 'Étapes', scenario: 'Scénario', compare: 'Comparer' },
    runs: 'Exécutions',
    runName: (number, status) => `Exécution ${number} : ${status}`,
    statuses: {
      failed: 'échouée',
      'timed-out': 'délai dépassé',
      cancelled: 'annulée',
      completed: 'terminée',
      dropped: 'abandonnée',
    },
    back: 'Étape précédente (Ctrl+,)',
    forth: 'Étape suivante (Ctrl+.)',
    stepOf: (at, all) => `Étape ${at} sur ${all}`,
    steps: 'Étapes de l’exécution',
    stepLabel: (number, block, socket, time) =>
      `${number}. ${block}, sortie par ${socket}${time === '' ? '' : ` après ${time}`}`,
    pinned: 'épinglée',
    noSteps: 'L’exécution n’a fait aucune étape.',
    inputs: 'Entrées',
    outputs: 'Sorties',
    calls: 'Ce qu’il a appelé',
    nothing: 'Rien',
    took: (time) => `Durée : ${time}`,
    leftBy: (socket) => `Sortie par ${socket}`,
    keep: 'Épingler cette sortie',
    keepTitle: 'Utiliser cette sortie dans les exécutions suivantes au lieu d’exécuter le bloc',
    release: (block) => `Désépingler ${block}`,
    kept: (count) =>
      `${plural(count, 'sortie est épinglée', 'sorties sont épinglées')} et remplacent l’exécution du bloc :`,
    show: (block) => `Afficher ${block}`,
    explain: {
      failed: (block, message) => `L’exécution a échoué à ${block} : ${message}`,
      failedAnywhere: (message) => `L’exécution a échoué : ${message}`,
      'timed-out':
        'L’exécution a dépassé sa durée limite et a été arrêtée. Raccourcissez ce qu’elle attend, ou augmentez la limite du flux.',
      cancelled:
        'L’exécution a été annulée, car son contact s’est terminé avant elle. Faites durer le contact dans le scénario, ou faites que rien n’arrête le flux.',
      dropped:
        'L’exécution a été abandonnée, car une autre était en cours. Voyez ce que fait le flux quand il est occupé.',
    },
    advice: {
      'input-missing':
        'Donnez au bloc l’entrée qui lui manque, ou voyez pourquoi le bloc précédent ne l’a pas donnée.',
      'unknown-action':
        'Installez l’extension qui apporte cette action, ou changez le type du bloc.',
      'step-limit': 'Le flux tourne en rond. Cherchez une connexion qui revient en arrière.',
      other:
        'Reliez la sortie d’échec du bloc à ce qui doit alors se passer, ou corrigez ses entrées.',
    },
    name: 'Nom',
    made: (trigger, kind) => `${trigger} : ${kind}`,
    kinds: {
      known: 'client connu',
      unknown: 'client inconnu',
      'crm-fails': 'le CRM échoue',
      plain: 'l’événement seul',
    },
    offered: 'D’une exécution passée',
    copy: 'Copier',
    copyName: (name) => `Copie de ${name}`,
    remove: 'Supprimer',
    customer: 'Client',
    phone: 'Numéro de téléphone',
    customerName: 'Nom du client',
    queue: 'File d’attente',
    channel: 'Canal',
    attributes: 'Attributs (un par ligne, nom=valeur)',
    event: 'Événement',
    payload: (field) => `Événement : ${field}`,
    json: 'Le scénario entier en JSON',
    notJson:
      'Ce n’est pas encore du JSON ; le scénario reste tel qu’il était. Vérifiez accolades, virgules et guillemets.',
    notKept:
      'Le navigateur ne conserve rien ici ; scénarios et sorties épinglées durent jusqu’à la fermeture de la page.',
    compareAdvice:
      'Exécutez deux fois, par exemple avant et après une modification, pour voir ce qui diffère.',
    before: 'Avant',
    after: 'Après',
    same: 'Les deux exécutions ont fait les mêmes étapes avec les mêmes valeurs.',
    differences: 'Différences',
    differ: {
      end: (before, after) => `S’est terminée par « ${after} » au lieu de « ${before} ».`,
      onlyBefore: (block) => `${block} n’a été exécuté qu’avant.`,
      onlyAfter: (block) => `${block} n’a été exécuté qu’après.`,
      way: (block, before, after) => `${block} est sorti par ${after} au lieu de ${before}.`,
      value: (block, before, after) => `${block} a donné ${after} au lieu de ${before}.`,
    },
    finished: (status, steps) => `Exécution ${status} après ${plural(steps, 'étape', 'étapes')}.`,
  },
};
