import type { FindWords } from './en.ts';

/** The search across flows in Spanish. */
export const spanishFind: FindWords = {
  find: {
    title: 'Buscar',
    about: 'Busca en todos los flujos de este adaptador: nombres, bloques, acciones y valores.',
    label: 'Buscar en todos los flujos',
    hint: 'Un nombre, una acción, un valor…',
    start: 'Escriba lo que busca',
    startText:
      'Un número de teléfono, un campo del CRM, una acción: aparece cada flujo que lo contiene.',
    nothing: (text) => `Ningún flujo contiene «${text}»`,
    nothingText: 'Pruebe con menos letras o con otra palabra.',
    count: (flows) => (flows === 1 ? '1 flujo' : `${flows} flujos`),
    more: 'Mostrar más',
    moreHits: (count) => `${count} más en este flujo`,
    places: {
      name: 'Nombre',
      description: 'Descripción',
      trigger: 'Desencadenante',
      title: 'Bloque',
      id: 'Id. de un bloque',
      action: 'Acción',
      value: 'Valor',
      note: 'Nota',
      group: 'Grupo',
    },
    restored: (number) => `Usar la versión ${number} como borrador`,
    gone: 'Ahora solo puede ver el flujo: se edita en otra pestaña.',
  },
};
