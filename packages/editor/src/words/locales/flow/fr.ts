import { type FlowWords, wordFor } from '../../words.ts';

/** What the document's code says of flows, in French. */
export const frenchFlow: FlowWords = {
  problems: {
    'unreadable-file': () => 'Le fichier est illisible. Choisissez-en un autre.',
    'legacy-file': () => 'Le fichier est à l’ancien format. Importez-le pour le reprendre.',
    'newer-format': () => 'Le fichier vient d’une version plus récente. Mettez Offhook à jour.',
    'wrong-shape': () => 'Le fichier n’est pas un flux. Vérifiez cet endroit.',
    'reserved-key': () => 'Ce nom est réservé. Choisissez-en un autre.',
    'missing-start': () => 'Le flux n’a pas de Début. Ajoutez-en un et connectez-le.',
    'several-starts': () => 'Le flux a plus d’un Début. Gardez-en un et retirez les autres.',
    'dangling-connection': ({ socket }) =>
      `La sortie « ${socket} » mène à un bloc qui n’existe pas. Connectez-la à un bloc ou retirez la connexion.`,
    'unknown-socket': ({ socket }) =>
      `Le bloc n’a pas de sortie « ${socket} ». Connectez-en une qui existe ou retirez la connexion.`,
    'unreadable-reference': () =>
      'La référence est illisible. Choisissez une valeur dans la liste.',
    'unknown-action': () =>
      'L’action n’est pas installée. Installez son paquet ou choisissez une autre action.',
    'outside-loop': () =>
      'Il n’y a ici aucune boucle à quitter. Placez le bloc dans la partie d’une boucle.',
    'unknown-kind': () => 'Ce genre de bloc ne peut pas être exécuté. Retirez-le.',
    'no-trigger': () => 'Aucun événement ne démarre ce flux. Choisissez un déclencheur.',
    'unknown-source': () =>
      'La source du déclencheur n’est pas installée. Choisissez-en une autre.',
    'unknown-event': () =>
      'La source ne connaît pas l’événement du déclencheur. Choisissez-en un autre.',
    unreachable: () => 'Le bloc n’est jamais atteint. Connectez-lui un bloc ou retirez-le.',
    'into-start': ({ socket }) =>
      `La sortie « ${socket} » ramène au Début. Connectez-la à un bloc placé après le Début.`,
    'duplicate-connection': ({ socket }) =>
      `La sortie « ${socket} » mène plusieurs fois au même bloc, exécuté autant de fois. Retirez les autres.`,
    'odd-id': () => 'Aucune référence ne peut lire cet ID. Changez-le : lettres, chiffres, - et _.',
    'mixed-parts': () =>
      'Le bloc est atteint de l’intérieur et de l’extérieur d’une partie. Dupliquez-le.',
    'outside-part': () =>
      'Cette valeur n’existe que dans la partie qui commence à cette sortie. Choisissez-en une autre.',
    deprecated: () => 'C’est obsolète. Utilisez ce qui le remplace.',
    'newer-version': () =>
      'Le bloc a été enregistré avec une version plus récente de l’action. Mettez son paquet à jour.',
    'input-empty': () => 'Cette entrée a besoin d’une valeur.',
    'unknown-input': () => 'L’action n’a pas cette entrée ; la valeur n’a aucun effet. Retirez-la.',
    'wrong-type': () =>
      'La valeur n’est pas du bon type. Choisissez-en une autre ou convertissez-la.',
    'unknown-choice': () => 'La valeur ne fait pas partie des choix. Changez-la.',
    'out-of-range': () => 'Le nombre est hors de l’intervalle permis. Changez-le.',
    'too-long': () => 'Le texte est trop long. Raccourcissez-le.',
    'not-upstream': () =>
      'La valeur vient d’un bloc qui n’est pas placé avant. Choisissez une valeur d’un bloc précédent ou connectez les blocs.',
    'unknown-output': () => 'Cette valeur n’existe pas à cet endroit. Choisissez-en une autre.',
    'unknown-payload': () => 'Le déclencheur n’apporte pas cette valeur. Choisissez-en une autre.',
    'may-be-missing': () =>
      'La valeur peut manquer sur certains chemins. Vérifiez-la avant, ou tenez-en compte.',
  },
  refusals: {
    'id-taken': 'Un autre bloc a cet ID. Choisissez-en un autre.',
    'bad-id': 'Ce ne peut pas être un ID. Utilisez des lettres, des chiffres, - et _.',
    'bad-name': 'Ce ne peut pas être un nom. Choisissez-en un autre.',
    'unknown-socket': 'Le bloc n’a pas cette sortie.',
    'known-member': 'Cela appartient au flux lui-même et s’y modifie.',
    'unknown-node': 'Ce bloc n’existe pas dans ce flux. Il a peut-être été retiré entre-temps.',
    'second-start': 'Ce flux a déjà son Début ; il y en a exactement un.',
    'not-a-block': 'Seul un bloc a une action et des entrées ; Début et Fin restent tels quels.',
    'into-itself': 'La sortie d’un bloc ne peut pas mener à sa propre entrée.',
    'into-start': 'Rien ne peut mener au Début : l’exécution y commence.',
    'out-of-end': 'Rien ne peut suivre la Fin : l’exécution y est terminée.',
    'already-connected': 'Cette connexion existe déjà.',
    'not-connected': 'Cette connexion n’existe plus.',
    'place-gone': 'Impossible d’annuler : ce qui a été modifié n’existe plus.',
  },
  steps: {
    'add-node': ({ blocks }) => `Ajouter ${blocks}`,
    'remove-nodes': ({ blocks }) => `Retirer ${blocks}`,
    'change-action': ({ blocks, other }) => `Changer ${blocks} en ${other}`,
    'change-kind': ({ blocks, other }) => `Changer ${blocks} en ${other}`,
    connect: ({ blocks, other }) => `Connecter ${blocks} à ${other}`,
    disconnect: ({ blocks, other }) => `Déconnecter ${blocks} de ${other}`,
    'set-input': ({ blocks, other }) => `Définir ${other} de ${blocks}`,
    'clear-input': ({ blocks, other }) => `Effacer ${other} de ${blocks}`,
    'set-label': ({ blocks, other }) =>
      other === '' ? `Retirer le titre de ${blocks}` : `Renommer ${blocks} en ${other}`,
    move: ({ blocks, how }) =>
      `${wordFor({ align: 'Aligner', distribute: 'Répartir', arrange: 'Disposer' }, how ?? '', 'Déplacer')} ${blocks}`,
    insert: ({ blocks }) => `Insérer ${blocks}`,
    swap: ({ blocks, other }) => `Échanger ${blocks} et ${other}`,
    paste: ({ blocks, how }) => `${how === 'duplicate' ? 'Dupliquer' : 'Coller'} ${blocks}`,
    'set-group': ({ blocks, other, how = '' }) =>
      wordFor(
        {
          remove: `Dissocier le groupe ${blocks}`,
          add: `Grouper dans ${other}`,
          rename: `Renommer le groupe ${blocks} en ${other}`,
          collapse: `Réduire le groupe ${other}`,
          expand: `Développer le groupe ${other}`,
        },
        how,
        `Modifier le groupe ${other}`,
      ),
    'set-note': ({ how = '' }) =>
      wordFor(
        { remove: 'Retirer une note', add: 'Ajouter une note', move: 'Déplacer une note' },
        how,
        'Écrire une note',
      ),
    'set-triggers': () => 'Modifier les déclencheurs',
    'set-policy': () => 'Modifier l’exécution du flux',
    'set-name': ({ other }) => `Renommer le flux en ${other}`,
  },
  blocks: (count) => `${count} blocs`,
};
