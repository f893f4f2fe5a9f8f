import type { ViewWords } from '../../view-words.ts';

const plural = (count: number, one: string, other: string): string =>
  `${count} ${count === 1 ? one : other}`;

/** The words of the outline, the text and the runs in Spanish. */
export const spanishViews: ViewWords = {
  outline: {
    label: 'Esquema',
    addStart: 'Añadir inicio',
    addEnd: 'Añadir fin',
    tools: (subject) => (subject === '' ? 'Acciones' : `Acciones para ${subject}`),
    deeds: {
      add: 'Añadir después',
      connect: 'Conectar',
      rename: 'Cambiar nombre',
      earlier: 'Subir',
      later: 'Bajar',
      remove: 'Quitar',
      details: 'Editar',
      follow: 'Ir al bloque',
    },
    leadsNowhere: 'aún no lleva a ninguna parte',
    goesTo: (block) => `continúa con ${block}`,
    way: (socket, block) => `${socket}, hacia ${block}`,
    socketOf: (socket, block) => `${socket} de ${block}`,
    apart: 'No se alcanza desde el inicio',
    connectTo: (subject) => `Conectar ${subject} con`,
    nothingFits: 'Ningún bloque coincide.',
    connected: (block) => `Conectado con ${block}.`,
    movedUp: (block) => `Subir ${block}`,
    movedDown: (block) => `Bajar ${block}`,
    cannotMove: (block) => `${block} no se puede mover más.`,
  },
  text: {
    label: 'El flujo como JSON',
    state: 'Estado del texto',
    step: 'Editar como texto',
    inStep: 'Este es el flujo; lo que escriba se aplica al instante.',
    draft: 'Aún no es un flujo: se guarda como borrador y el flujo sigue como estaba.',
    draftOld:
      'Aún no es un flujo, y el flujo se cambió en otro lugar desde entonces: su borrador se conserva.',
    format: 'Dar formato',
    drop: 'Mostrar de nuevo el flujo',
    line: (line) => `Línea ${line}`,
  },
  run: {
    label: 'Ejecutar aquí',
    close: 'Cerrar la ejecución (Escape)',
    noRunner: 'Aquí no se puede ejecutar nada',
    noRunnerAdvice:
      'La página que muestra este editor no le presta ningún ejecutor. Abra el flujo en el estudio, que reproduce borradores en un escritorio simulado.',
    noTrigger: 'Aún nada inicia este flujo',
    noTriggerAdvice:
      'Añada un desencadenador en el menú principal; con su evento se crean los escenarios.',
    scenario: 'Escenario',
    play: 'Ejecutar',
    cancel: 'Cancelar',
    cancelled: 'La ejecución se canceló.',
    loading: 'Cargando las acciones…',
    playing: (time) => `En curso: ${time} del tiempo del escritorio`,
    failedToPlay: 'No se pudo realizar la ejecución',
    notRunYet: 'Aún sin ejecutar',
    notRunYetAdvice:
      'Pulse Ejecutar o Ctrl+Intro: el borrador se reproduce en un escritorio simulado y no ocurre nada real.',
    nothingRan:
      'No empezó ninguna ejecución. Compruebe que el escenario lance el evento que inicia este flujo.',
    tabs: { steps: 'Pasos', scenario: 'Escenario', compare: 'Comparar' },
    runs: 'Ejecuciones',
    runName: (number, status) => `Ejecución ${number}: ${status}`,
    statuses: {
      failed: 'fallida',
      'timed-out': 'tiempo agotado',
      cancelled: 'cancelada',
      completed: 'completada',
      dropped: 'descartada',
    },
    back: 'Paso atrás (Ctrl+,)',
    forth: 'Paso adelante (Ctrl+.)',
    stepOf: (at, all) => `Paso ${at} de ${all}`,
    steps: 'Pasos de la ejecución',
    stepLabel: (number, block, socket, time) =>
      `${number}. ${block}, salida por ${socket}${time === '' ? '' : ` tras ${time}`}`,
    pinned: 'fijado',
    noSteps: 'La ejecución no dio ningún paso.',
    inputs: 'Entradas',
    outputs: 'Salidas',
    calls: 'Lo que llamó',
    nothing: 'Nada',
    took: (time) => `Tardó ${time}`,
    leftBy: (socket) => `Salida por ${socket}`,
    keep: 'Fijar esta salida',
    keepTitle: 'Usar esta salida en las próximas ejecuciones en lugar de ejecutar el bloque',
    release: (block) => `Dejar de fijar ${block}`,
    kept: (count) =>
      `${plural(count, 'salida está fijada', 'salidas están fijadas')} y se usan en lugar de ejecutar el bloque:`,
    show: (block) => `Mostrar ${block}`,
    explain: {
      failed: (block, message) => `La ejecución falló en ${block}: ${message}`,
      failedAnywhere: (message) => `La ejecución falló: ${message}`,
      'timed-out':
        'La ejecución superó su límite de tiempo y se detuvo. Acorte lo que espera o aumente el límite del flujo.',
      cancelled:
        'La ejecución se canceló porque su contacto terminó antes. Haga que el contacto dure más en el escenario o que el flujo no termine con nada.',
      dropped:
        'La ejecución se descartó porque había otra en curso. Revise qué hace el flujo cuando está ocupado.',
    },
    advice: {
      'input-missing':
        'Dé al bloque la entrada que le falta o vea por qué el bloque anterior no la dio.',
      'unknown-action': 'Instale el complemento que trae esta acción o cambie el tipo del bloque.',
      'step-limit': 'El flujo da vueltas en círculo. Busque una conexión que lleve hacia atrás.',
      other:
        'Conecte la salida de fallo del bloque con lo que deba ocurrir entonces o corrija sus entradas.',
    },
    name: 'Nombre',
    made: (trigger, kind) => `${trigger}: ${kind}`,
    kinds: {
      known: 'cliente conocido',
      unknown: 'cliente desconocido',
      'crm-fails': 'el CRM falla',
      plain: 'solo el evento',
    },
    offered: 'De una ejecución anterior',
    copy: 'Copiar',
    copyName: (name) => `Copia de ${name}`,
    remove: 'Quitar',
    customer: 'Cliente',
    phone: 'Número de teléfono',
    customerName: 'Nombre del cliente',
    queue: 'Cola',
    channel: 'Canal',
    attributes: 'Atributos (uno por línea, nombre=valor)',
    event: 'Evento',
    payload: (field) => `Evento: ${field}`,
    json: 'El escenario completo como JSON',
    notJson: 'Aún no es JSON; el escenario sigue como estaba. Revise llaves, comas y comillas.',
    notKept:
      'El navegador no guarda nada aquí; los escenarios y las salidas fijadas duran hasta que se cierre la página.',
    compareAdvice:
      'Ejecute dos veces, por ejemplo antes y después de un cambio, para ver qué difiere.',
    before: 'Antes',
    after: 'Después',
    same: 'Las dos ejecuciones dieron los mismos pasos con los mismos valores.',
    differences: 'Diferencias',
    differ: {
      end: (before, after) => `Terminó con «${after}» en lugar de «${before}».`,
      onlyBefore: (block) => `${block} se ejecutó solo antes.`,
      onlyAfter: (block) => `${block} se ejecutó solo después.`,
      way: (block, before, after) => `${block} salió por ${after} en lugar de ${before}.`,
      value: (block, before, after) => `${block} dio ${after} en lugar de ${before}.`,
    },
    finished: (status, steps) => `Ejecución ${status} tras ${plural(steps, 'paso', 'pasos')}.`,
  },
};
