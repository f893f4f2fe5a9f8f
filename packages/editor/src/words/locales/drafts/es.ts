import type { englishDrafts } from './en.ts';

/** What the editor says of drafts, in Spanish. */
export const spanishDrafts: typeof englishDrafts = {
  kept: 'Guardado en este equipo: el servidor no responde',
  away: 'Sin guardar: el servidor no responde',
  clash: 'Sin guardar: otra persona cambió lo mismo',
  keptAdvice:
    'El servidor no responde. Su trabajo está en este equipo y se guardará cuando el servidor vuelva.',
  awayAdvice:
    'El servidor no responde y este navegador no conserva nada. Deje la página abierta hasta que vuelva, o descargue el flujo.',
  restored: 'Ha vuelto lo que aún no estaba guardado.',
  taken: (count: number): string =>
    count === 1
      ? 'Otra persona cambió este flujo entretanto. Su cambio ya está incluido.'
      : `Otra persona cambió este flujo entretanto. Sus ${count} cambios ya están incluidos.`,
  keptStep: 'Cambios guardados en este equipo',
  takenStep: 'Cambios de otra persona',
  elsewhere: 'Este flujo se edita en otra pestaña. Aquí puede verlo.',
  takeOver: 'Editar aquí',
  clashTold:
    'Otra persona cambió lo mismo que usted. No se ha perdido nada: decida qué debe contener el flujo.',
  decide: 'Decidir…',
  title: 'Reunir los cambios',
  about:
    'Otra persona guardó este flujo mientras usted lo editaba, y ambos cambiaron lo mismo. Elija qué queda; después puede deshacerlo.',
  mine: 'Lo suyo',
  theirs: 'Lo de la otra persona',
  allMine: 'Todo lo mío',
  allTheirs: 'Todo lo ajeno',
  merge: 'Guardar lo elegido',
  later: 'Decidir más tarde',
  others: 'También cambió esto, ya incluido',
  removed: 'eliminado',
  nothing: 'vacío',
  kind: { added: 'añadido', changed: 'cambiado', removed: 'eliminado' },
  things: {
    block: (block: string): string => block,
    input: (input: string, block: string): string => `${input} de ${block}`,
    way: (socket: string, block: string): string => `Adónde lleva «${socket}» de ${block}`,
    label: (block: string): string => `Título de ${block}`,
    place: (block: string): string => `Lugar de ${block}`,
    note: 'Una nota',
    group: (title: string): string => `Grupo ${title}`,
    triggers: 'Lo que inicia el flujo',
    name: 'Nombre del flujo',
    description: 'Descripción del flujo',
    active: 'Si el flujo está activo',
    policy: (member: string): string => `Regla: ${member}`,
    other: (member: string): string => `«${member}» del flujo`,
  },
};
