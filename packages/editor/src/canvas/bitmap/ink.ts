/** The custom properties whose colours a drawing needs, by the names that it gives them. */
export const inkTokens = {
  stage: '--offhook-stage',
  grid: '--offhook-grid',
  block: '--offhook-block',
  line: '--offhook-line-strong',
  ink: '--offhook-ink',
  soft: '--offhook-ink-soft',
  faint: '--offhook-ink-faint',
  accent: '--offhook-accent',
  success: '--offhook-success',
  failure: '--offhook-failure',
  warning: '--offhook-warning',
  input: '--offhook-input',
  connection: '--offhook-connection',
} as const;

/** The colours of a drawing, as the page's custom properties resolve. */
export type Ink = Readonly<Record<keyof typeof inkTokens, string>> & {
  readonly font: string;
  readonly isDark: boolean;
  /** True where only the page's few colours may be used, such as in a high-contrast theme. */
  readonly isPlain: boolean;
};

/** What a category is drawn with. */
export interface GroupInk {
  readonly tile: string;
  readonly line: string;
  /** The whole block, where it is too small for a mark. */
  readonly dot: string;
}

/** The colours of a hue that stand out from the stage in its scheme. */
export const hueInk = (hue: number, ink: Ink): GroupInk => {
  if (ink.isPlain) return { tile: ink.stage, line: ink.ink, dot: ink.ink };
  return ink.isDark
    ? {
        tile: `hsl(${hue} 30% 20%)`,
        line: `hsl(${hue} 60% 76%)`,
        dot: `hsl(${hue} 30% 46%)`,
      }
    : {
        tile: `hsl(${hue} 70% 94%)`,
        line: `hsl(${hue} 55% 36%)`,
        dot: `hsl(${hue} 45% 72%)`,
      };
};
