import type { englishCanvas } from './en.ts';

/** What the stage says, in Spanish. */
export const spanishCanvas: typeof englishCanvas = {
  tools: 'Herramientas del lienzo',
  fitSelection: 'Ajustar la selección a la vista',
  showIds: 'Mostrar los identificadores',
  snap: 'Ajustar a la cuadrícula',
  overview: 'Vista general',
  overviewAdvice: 'Las flechas mueven la vista; más y menos cambian el zoom.',
  collapse: (group) => `Contraer ${group}`,
  expand: (group) => `Expandir ${group}`,
  group: (title, blocks) => `Grupo ${title}, ${blocks === 1 ? '1 bloque' : `${blocks} bloques`}`,
  groupTitle: 'Título del grupo',
  note: 'Nota',
  noteText: 'Texto de la nota, en Markdown',
  resizeNote: 'Tamaño de la nota: se cambia con las flechas',
  statuses: { running: 'en curso', passed: 'completado', failed: 'con error', skipped: 'omitido' },
  connecting: (socket, block) =>
    `Conexión desde ${socket} de ${block}. Elija un bloque con las flechas; Intro conecta, C toma la siguiente salida, Escape la descarta.`,
  noOutput: (block) => `${block} no tiene salida.`,
  nothingThere: 'No hay ningún bloque en esa dirección.',
  at: (block, x, y) => `${block} en ${x}, ${y}.`,
};
