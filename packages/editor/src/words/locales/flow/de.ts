import { type FlowWords, wordFor } from '../../words.ts';

/** What the document's code says of flows, in German. */
export const germanFlow: FlowWords = {
  problems: {
    'unreadable-file': () => 'Die Datei kann nicht gelesen werden. Wählen Sie eine andere.',
    'legacy-file': () =>
      'Die Datei hat das bisherige Format. Laden Sie sie hoch, um sie zu übernehmen.',
    'newer-format': () => 'Die Datei stammt von einer neueren Version. Aktualisieren Sie Offhook.',
    'wrong-shape': () => 'Die Datei ist kein Flow. Prüfen Sie diese Stelle.',
    'reserved-key': () => 'Dieser Name ist reserviert. Wählen Sie einen anderen.',
    'missing-start': () =>
      'Der Flow hat keinen Start. Fügen Sie einen hinzu, und verbinden Sie ihn.',
    'several-starts': () =>
      'Der Flow hat mehr als einen Start. Behalten Sie einen, und entfernen Sie die anderen.',
    'dangling-connection': ({ socket }) =>
      `Der Ausgang „${socket}“ führt zu einem Block, den es nicht gibt. Verbinden Sie ihn neu, oder entfernen Sie die Verbindung.`,
    'unknown-socket': ({ socket }) =>
      `Der Block hat keinen Ausgang „${socket}“. Verbinden Sie einen vorhandenen, oder entfernen Sie die Verbindung.`,
    'unreadable-reference': () =>
      'Der Verweis kann nicht gelesen werden. Wählen Sie einen Wert aus der Liste.',
    'unknown-action': () =>
      'Die Aktion ist nicht installiert. Installieren Sie ihr Paket, oder wählen Sie eine andere Aktion.',
    'outside-loop': () =>
      'Hier gibt es keine Schleife, die verlassen werden könnte. Setzen Sie den Block in den Teil einer Schleife.',
    'unknown-kind': () => 'Diese Art von Block kann nicht ausgeführt werden. Entfernen Sie ihn.',
    'no-trigger': () => 'Kein Ereignis startet diesen Flow. Wählen Sie einen Auslöser.',
    'unknown-source': () =>
      'Die Quelle des Auslösers ist nicht installiert. Wählen Sie einen anderen Auslöser.',
    'unknown-event': () =>
      'Die Quelle kennt das Ereignis des Auslösers nicht. Wählen Sie ein anderes.',
    unreachable: () =>
      'Der Block wird nie erreicht. Verbinden Sie einen Block mit ihm, oder entfernen Sie ihn.',
    'into-start': ({ socket }) =>
      `Der Ausgang „${socket}“ führt zurück zum Start. Verbinden Sie ihn mit einem Block nach dem Start.`,
    'duplicate-connection': ({ socket }) =>
      `Der Ausgang „${socket}“ führt mehrmals zum selben Block, der dann ebenso oft läuft. Entfernen Sie die übrigen.`,
    'odd-id': () =>
      'Die ID kann kein Verweis lesen. Benennen Sie den Block mit Buchstaben, Ziffern, - und _.',
    'mixed-parts': () =>
      'Der Block ist von innerhalb und von außerhalb eines Teils zu erreichen. Verdoppeln Sie ihn.',
    'outside-part': () =>
      'Diesen Wert gibt es nur innerhalb des Teils, der an diesem Ausgang beginnt. Wählen Sie einen anderen.',
    deprecated: () => 'Dies ist veraltet. Verwenden Sie einen Nachfolger.',
    'newer-version': () =>
      'Der Block wurde mit einer neueren Version der Aktion gespeichert. Aktualisieren Sie ihr Paket.',
    'input-empty': () => 'Diese Eingabe braucht einen Wert.',
    'unknown-input': () =>
      'Die Aktion kennt diese Eingabe nicht; der Wert bewirkt nichts. Entfernen Sie ihn.',
    'wrong-type': () =>
      'Der Wert hat nicht die passende Art. Wählen Sie einen anderen, oder wandeln Sie ihn um.',
    'unknown-choice': () => 'Der Wert gehört nicht zu den möglichen. Ändern Sie ihn.',
    'out-of-range': () => 'Die Zahl liegt außerhalb des erlaubten Bereichs. Ändern Sie sie.',
    'too-long': () => 'Der Text ist zu lang. Kürzen Sie ihn.',
    'not-upstream': () =>
      'Der Wert stammt von einem Block, der nicht davor liegt. Wählen Sie einen Wert eines früheren Blocks, oder verbinden Sie die Blöcke.',
    'unknown-output': () => 'Diesen Wert gibt es dort nicht. Wählen Sie einen anderen.',
    'unknown-payload': () => 'Der Auslöser bringt diesen Wert nicht mit. Wählen Sie einen anderen.',
    'may-be-missing': () =>
      'Der Wert kann auf manchen Wegen fehlen. Prüfen Sie ihn vorher, oder rechnen Sie damit.',
  },
  refusals: {
    'id-taken': 'Ein anderer Block hat diese ID. Wählen Sie eine andere.',
    'bad-id': 'Das kann keine ID sein. Verwenden Sie Buchstaben, Ziffern, - und _.',
    'bad-name': 'Das kann kein Name sein. Wählen Sie einen anderen.',
    'unknown-socket': 'Der Block hat diesen Ausgang nicht.',
    'known-member': 'Das gehört zum Flow selbst und wird dort geändert.',
    'unknown-node':
      'Diesen Block gibt es in diesem Flow nicht. Vielleicht wurde er inzwischen entfernt.',
    'second-start': 'Dieser Flow hat schon seinen Start; es gibt genau einen.',
    'not-a-block': 'Nur ein Block hat eine Aktion und Eingaben; Start und Ende bleiben.',
    'into-itself': 'Der Ausgang eines Blocks kann nicht zu seinem eigenen Eingang führen.',
    'into-start': 'Nichts kann zum Start führen: Dort beginnt die Ausführung.',
    'out-of-end': 'Auf das Ende kann nichts folgen: Dort ist die Ausführung vorbei.',
    'already-connected': 'Diese Verbindung gibt es schon.',
    'not-connected': 'Diese Verbindung gibt es nicht mehr.',
    'place-gone':
      'Dies kann nicht mehr rückgängig gemacht werden: Was es geändert hat, ist nicht mehr da.',
  },
  steps: {
    'add-node': ({ blocks }) => `${blocks} hinzufügen`,
    'remove-nodes': ({ blocks }) => `${blocks} entfernen`,
    'change-action': ({ blocks, other }) => `${blocks} in ${other} ändern`,
    'change-kind': ({ blocks, other }) => `${blocks} in ${other} ändern`,
    connect: ({ blocks, other }) => `${blocks} mit ${other} verbinden`,
    disconnect: ({ blocks, other }) => `${blocks} von ${other} trennen`,
    'set-input': ({ blocks, other }) => `${other} von ${blocks} festlegen`,
    'clear-input': ({ blocks, other }) => `${other} von ${blocks} leeren`,
    'set-label': ({ blocks, other }) =>
      other === '' ? `Titel von ${blocks} entfernen` : `${blocks} in ${other} umbenennen`,
    move: ({ blocks, how }) =>
      `${blocks} ${wordFor({ align: 'ausrichten', distribute: 'verteilen', arrange: 'anordnen' }, how ?? '', 'verschieben')}`,
    insert: ({ blocks }) => `${blocks} einfügen`,
    swap: ({ blocks, other }) => `${blocks} und ${other} vertauschen`,
    paste: ({ blocks, how }) => `${blocks} ${how === 'duplicate' ? 'duplizieren' : 'einfügen'}`,
    'set-group': ({ blocks, other, how = '' }) =>
      wordFor(
        {
          remove: `Gruppe ${blocks} auflösen`,
          add: `Gruppe ${other} bilden`,
          rename: `Gruppe ${blocks} in ${other} umbenennen`,
          collapse: `Gruppe ${other} zuklappen`,
          expand: `Gruppe ${other} aufklappen`,
        },
        how,
        `Gruppe ${other} ändern`,
      ),
    'set-note': ({ how = '' }) =>
      wordFor(
        { remove: 'Notiz entfernen', add: 'Notiz hinzufügen', move: 'Notiz verschieben' },
        how,
        'Notiz schreiben',
      ),
    'set-triggers': () => 'Auslöser ändern',
    'set-policy': () => 'Ablauf des Flows ändern',
    'set-name': ({ other }) => `Flow in ${other} umbenennen`,
  },
  blocks: (count) => `${count} Blöcke`,
};
