import axe from 'axe-core';

const themes = ['dark', 'contrast'] as const;

const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

const transitionsIn = (element: Element): readonly Animation[] => [
  ...element.getAnimations().filter((animation) => animation instanceof CSSTransition),
  ...[...element.children, ...(element.shadowRoot?.children ?? [])].flatMap(transitionsIn),
];

const wrongIn = async (theme: string, root: HTMLElement): Promise<readonly string[]> => {
  const { violations } = await axe.run(root, {
    runOnly: ['color-contrast', 'target-size'],
  });
  return violations.flatMap(({ help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${theme}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
};

/**
 * Looks at the state that a story ends in through the eyes of the other themes, too: the whole of
 * axe runs in light, and what colours and sizes decide runs in dark and in strong contrast.
 */
export const inEveryTheme = async ({
  canvasElement,
}: {
  readonly canvasElement: HTMLElement;
}): Promise<void> => {
  // Who reads the stories should not see them flash.
  if (!('__vitest_browser__' in globalThis)) return;
  const editor = canvasElement.querySelector<HTMLElement>('offhook-editor');
  if (editor === null) return;
  const before = editor.getAttribute('theme');
  // Colours half way from one state or theme to the next are none of either.
  editor.style.setProperty('--offhook-ease', '0s');
  for (const transition of transitionsIn(editor)) transition.finish();
  const wrong: string[] = [];
  for (const theme of themes) {
    editor.setAttribute('theme', theme);
    await painted();
    wrong.push(...(await wrongIn(theme, canvasElement)));
  }
  if (before === null) editor.removeAttribute('theme');
  else editor.setAttribute('theme', before);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
};
