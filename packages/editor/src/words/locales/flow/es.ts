import { type FlowWords, wordFor } from '../../words.ts';

/** What the document's code says of flows, in Spanish. */
export const spanishFlow: FlowWords = {
  problems: {
    'unreadable-file': () => 'No se puede leer el archivo. Elija otro.',
    'legacy-file': () => 'El archivo tiene el formato anterior. Cárguelo para importarlo.',
    'newer-format': () => 'El archivo procede de una versión más reciente. Actualice Offhook.',
    'wrong-shape': () => 'El archivo no es un flujo. Revise este punto.',
    'reserved-key': () => 'Este nombre está reservado. Elija otro.',
    'missing-start': () => 'El flujo no tiene Inicio. Agregue uno y conéctelo.',
    'several-starts': () => 'El flujo tiene más de un Inicio. Conserve uno y quite los demás.',
    'dangling-connection': ({ socket }) =>
      `La salida «${socket}» conduce a un bloque que no existe. Conéctela a un bloque o quite la conexión.`,
    'unknown-socket': ({ socket }) =>
      `El bloque no tiene ninguna salida «${socket}». Conecte una que exista o quite la conexión.`,
    'unreadable-reference': () => 'No se puede leer la referencia. Elija un valor de la lista.',
    'unknown-action': () => 'La acción no está instalada. Instale su paquete o elija otra acción.',
    'outside-loop': () =>
      'Aquí no hay ningún bucle del que salir. Coloque el bloque en la parte de un bucle.',
    'unknown-kind': () => 'Este tipo de bloque no se puede ejecutar. Quítelo.',
    'no-trigger': () => 'Ningún evento inicia este flujo. Elija un desencadenador.',
    'unknown-source': () => 'El origen del desencadenador no está instalado. Elija otro.',
    'unknown-event': () => 'El origen no conoce el evento del desencadenador. Elija otro evento.',
    unreachable: () => 'Nunca se llega a este bloque. Conecte un bloque con él o quítelo.',
    'into-start': ({ socket }) =>
      `La salida «${socket}» vuelve al Inicio. Conéctela a un bloque posterior al Inicio.`,
    'duplicate-connection': ({ socket }) =>
      `La salida «${socket}» conduce varias veces al mismo bloque, que se ejecuta otras tantas. Quite las demás.`,
    'odd-id': () => 'Ninguna referencia puede leer este ID. Cámbielo: use letras, cifras, - y _.',
    'mixed-parts': () => 'Al bloque se llega desde dentro y desde fuera de una parte. Duplíquelo.',
    'outside-part': () =>
      'Este valor solo existe dentro de la parte que empieza en esa salida. Elija otro.',
    deprecated: () => 'Esto está obsoleto. Use lo que lo sustituye.',
    'newer-version': () =>
      'El bloque se guardó con una versión más reciente de la acción. Actualice su paquete.',
    'input-empty': () => 'Esta entrada necesita un valor.',
    'unknown-input': () => 'La acción no tiene esta entrada; el valor no hace nada. Quítelo.',
    'wrong-type': () => 'El valor no es del tipo adecuado. Elija otro o conviértalo.',
    'unknown-choice': () => 'El valor no es uno de los posibles. Cámbielo.',
    'out-of-range': () => 'El número está fuera del intervalo permitido. Cámbielo.',
    'too-long': () => 'El texto es demasiado largo. Acórtelo.',
    'not-upstream': () =>
      'El valor es de un bloque que no está antes. Elija un valor de un bloque anterior o conecte los bloques.',
    'unknown-output': () => 'Ese valor no existe allí. Elija otro.',
    'unknown-payload': () => 'El desencadenador no aporta este valor. Elija otro.',
    'may-be-missing': () =>
      'El valor puede faltar en algunos caminos. Compruébelo antes o téngalo en cuenta.',
  },
  refusals: {
    'id-taken': 'Otro bloque tiene este ID. Elija otro.',
    'bad-id': 'No puede ser un ID. Use letras, cifras, - y _.',
    'bad-name': 'No puede ser un nombre. Elija otro.',
    'unknown-socket': 'El bloque no tiene esta salida.',
    'known-member': 'Pertenece al propio flujo y se cambia allí.',
    'unknown-node': 'Este bloque no existe en este flujo. Quizá se quitó entretanto.',
    'second-start': 'Este flujo ya tiene su Inicio; hay exactamente uno.',
    'not-a-block': 'Solo un bloque tiene acción y entradas; Inicio y Fin se quedan como están.',
    'into-itself': 'La salida de un bloque no puede ir a su propia entrada.',
    'into-start': 'Nada puede conducir al Inicio: allí comienza la ejecución.',
    'out-of-end': 'Nada puede seguir al Fin: allí termina la ejecución.',
    'already-connected': 'Esta conexión ya existe.',
    'not-connected': 'Esta conexión ya no existe.',
    'place-gone': 'Ya no se puede deshacer: lo que se cambió no existe.',
  },
  steps: {
    'add-node': ({ blocks }) => `Agregar ${blocks}`,
    'remove-nodes': ({ blocks }) => `Quitar ${blocks}`,
    'change-action': ({ blocks, other }) => `Cambiar ${blocks} a ${other}`,
    'change-kind': ({ blocks, other }) => `Cambiar ${blocks} a ${other}`,
    connect: ({ blocks, other }) => `Conectar ${blocks} con ${other}`,
    disconnect: ({ blocks, other }) => `Desconectar ${blocks} de ${other}`,
    'set-input': ({ blocks, other }) => `Definir ${other} de ${blocks}`,
    'clear-input': ({ blocks, other }) => `Borrar ${other} de ${blocks}`,
    'set-label': ({ blocks, other }) =>
      other === '' ? `Quitar el título de ${blocks}` : `Cambiar el nombre de ${blocks} a ${other}`,
    move: ({ blocks, how }) =>
      `${wordFor({ align: 'Alinear', distribute: 'Distribuir', arrange: 'Ordenar' }, how ?? '', 'Mover')} ${blocks}`,
    insert: ({ blocks }) => `Insertar ${blocks}`,
    swap: ({ blocks, other }) => `Intercambiar ${blocks} y ${other}`,
    paste: ({ blocks, how }) => `${how === 'duplicate' ? 'Duplicar' : 'Pegar'} ${blocks}`,
    'set-group': ({ blocks, other, how = '' }) =>
      wordFor(
        {
          remove: `Deshacer el grupo ${blocks}`,
          add: `Agrupar en ${other}`,
          rename: `Cambiar el nombre del grupo ${blocks} a ${other}`,
          collapse: `Contraer el grupo ${other}`,
          expand: `Expandir el grupo ${other}`,
        },
        how,
        `Cambiar el grupo ${other}`,
      ),
    'set-note': ({ how = '' }) =>
      wordFor(
        { remove: 'Quitar una nota', add: 'Agregar una nota', move: 'Mover una nota' },
        how,
        'Escribir una nota',
      ),
    'set-triggers': () => 'Cambiar los desencadenadores',
    'set-policy': () => 'Cambiar cómo se ejecuta el flujo',
    'set-name': ({ other }) => `Cambiar el nombre del flujo a ${other}`,
  },
  blocks: (count) => `${count} bloques`,
};
