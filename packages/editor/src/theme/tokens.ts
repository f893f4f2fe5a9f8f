import { css } from 'lit';

/** The few colours of strong contrast, in either scheme. */
const contrast = css`
    --offhook-page: Canvas;
    --offhook-surface: Canvas;
    --offhook-raised: Canvas;
    --offhook-sunken: Canvas;
    --offhook-hover: light-dark(#dde3ff, #26304f);
    --offhook-line: CanvasText;
    --offhook-line-strong: CanvasText;
    --offhook-ink: CanvasText;
    --offhook-ink-soft: CanvasText;
    --offhook-ink-faint: CanvasText;
    --offhook-accent: light-dark(#0018c9, #ffe14d);
    --offhook-accent-hover: light-dark(#000f86, #fff0a3);
    --offhook-accent-ink: light-dark(#ffffff, #000000);
    --offhook-accent-quiet: light-dark(#dde3ff, #333000);
    --offhook-success: light-dark(#00531d, #7dffae);
    --offhook-success-quiet: Canvas;
    --offhook-failure: light-dark(#9c0011, #ff9ea4);
    --offhook-failure-quiet: Canvas;
    --offhook-warning: light-dark(#633c00, #ffd17a);
    --offhook-warning-quiet: Canvas;
    --offhook-input: light-dark(#8a0046, #ffa9cd);
    --offhook-input-quiet: Canvas;
    --offhook-stage: Canvas;
    --offhook-grid: light-dark(#d9d9d9, #2b2b2b);
    --offhook-block: Canvas;
    --offhook-connection: CanvasText;
    --offhook-shadow-1: none;
    --offhook-shadow-2: 0 0 0 1.5px CanvasText;
    --offhook-shadow-3: 0 0 0 2px CanvasText;
    --offhook-plain: 1;
`;

/**
 * The colours, sizes and type of the editor and of the pages around it, as custom properties on the host.
 * They follow the system's colour scheme and its wish for contrast; the attribute `theme` set to `light`,
 * `dark` or `contrast` decides otherwise. Where the system forces its own colours, those are taken.
 *
 * @cssprop --offhook-page - Behind everything.
 * @cssprop --offhook-surface - The bar, menus and panels.
 * @cssprop --offhook-raised - What lies over something else: lists, dialogs, notices.
 * @cssprop --offhook-sunken - What lies deeper: boxes, switches.
 * @cssprop --offhook-hover - What the pointer is over.
 * @cssprop --offhook-line - Lines between things.
 * @cssprop --offhook-line-strong - Edges of boxes that can be typed in.
 * @cssprop --offhook-ink - Text.
 * @cssprop --offhook-ink-soft - Text that explains.
 * @cssprop --offhook-ink-faint - Text of the third rank: ids, counts.
 * @cssprop --offhook-accent - What is chosen, what is first to press, where the focus is.
 * @cssprop --offhook-accent-hover - The accent below the pointer.
 * @cssprop --offhook-accent-ink - Text on the accent.
 * @cssprop --offhook-accent-quiet - The ground of what is chosen.
 * @cssprop --offhook-success - Done, success, true.
 * @cssprop --offhook-success-quiet - The ground of what went well.
 * @cssprop --offhook-failure - Failure, false, errors.
 * @cssprop --offhook-failure-quiet - The ground of errors.
 * @cssprop --offhook-warning - Warnings.
 * @cssprop --offhook-warning-quiet - The ground of warnings.
 * @cssprop --offhook-input - Inputs of blocks.
 * @cssprop --offhook-input-quiet - The ground of what came in.
 * @cssprop --offhook-stage - The stage.
 * @cssprop --offhook-grid - Lines of the grid.
 * @cssprop --offhook-block - A block.
 * @cssprop --offhook-connection - Connections.
 * @cssprop --offhook-shadow-1 - Below what is a little raised.
 * @cssprop --offhook-shadow-2 - Below lists and notices.
 * @cssprop --offhook-shadow-3 - Below dialogs.
 * @cssprop --offhook-plain - 1 where contrast is strong, so that colour alone tells nothing.
 * @cssprop --offhook-font - The typeface.
 * @cssprop --offhook-mono - The typeface of ids, JSON and code.
 * @cssprop --offhook-radius - How round corners are.
 * @cssprop --offhook-focus - The ring of the focus, as a box shadow.
 * @cssprop --offhook-ease - How long small movements last, and how they go.
 */
export const tokens = css`
  :host {
    color-scheme: light dark;

    --offhook-font: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', sans-serif;
    --offhook-mono: ui-monospace, 'SF Mono', 'Cascadia Mono', 'Segoe UI Mono', 'DejaVu Sans Mono', monospace;

    --offhook-page: light-dark(#f6f7f9, #101216);
    --offhook-surface: light-dark(#ffffff, #181b21);
    --offhook-raised: light-dark(#ffffff, #20242c);
    --offhook-sunken: light-dark(#f1f3f6, #13161b);
    --offhook-hover: light-dark(#eef0f4, #262b34);
    --offhook-line: light-dark(#e2e5eb, #2b303a);
    --offhook-line-strong: light-dark(#868f9f, #6e7889);

    --offhook-ink: light-dark(#171b24, #e9ecf2);
    --offhook-ink-soft: light-dark(#4b5565, #b1b9c7);
    --offhook-ink-faint: light-dark(#636c7c, #8f98a8);

    --offhook-accent: light-dark(#3552d8, #91a4ff);
    --offhook-accent-hover: light-dark(#2a43b8, #a8b7ff);
    --offhook-accent-ink: light-dark(#ffffff, #10152b);
    --offhook-accent-quiet: light-dark(#eaeefe, #222a48);

    --offhook-success: light-dark(#14753a, #4ac27b);
    --offhook-success-quiet: light-dark(#e5f5eb, #16301f);
    --offhook-failure: light-dark(#c8303d, #f5787f);
    --offhook-failure-quiet: light-dark(#fdecee, #3a1b20);
    --offhook-warning: light-dark(#945800, #e6b052);
    --offhook-warning-quiet: light-dark(#fdf3de, #352a14);
    --offhook-input: light-dark(#d6457e, #f08db3);
    --offhook-input-quiet: light-dark(#fdeaf2, #3a1d2a);

    --offhook-stage: light-dark(#f6f7f9, #111419);
    --offhook-grid: light-dark(#eceef2, #1a1e25);
    --offhook-block: light-dark(#ffffff, #1d2129);
    --offhook-connection: light-dark(#5f7fe6, #7088dc);

    --offhook-radius: 8px;
    --offhook-shadow-1: 0 1px 2px light-dark(#1018281a, #0006);
    --offhook-shadow-2: 0 4px 16px light-dark(#10182824, #000a), 0 1px 3px light-dark(#10182814, #0006);
    --offhook-shadow-3: 0 20px 60px light-dark(#10182838, #000c), 0 2px 8px light-dark(#10182814, #0008);
    --offhook-focus: 0 0 0 2px var(--offhook-surface), 0 0 0 4px var(--offhook-accent);
    --offhook-ease: 140ms cubic-bezier(0.2, 0, 0, 1);
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  :host([theme='contrast']) {
    ${contrast}
  }

  @media (prefers-contrast: more) {
    :host(:not([theme])) {
      ${contrast}
    }
  }

  @media (forced-colors: active) {
    :host {
      ${contrast}
      --offhook-hover: Canvas;
      --offhook-accent: Highlight;
      --offhook-accent-hover: Highlight;
      --offhook-accent-ink: HighlightText;
      --offhook-accent-quiet: Canvas;
      --offhook-success: CanvasText;
      --offhook-failure: CanvasText;
      --offhook-warning: CanvasText;
      --offhook-input: CanvasText;
      --offhook-grid: Canvas;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --offhook-ease: 1ms linear;
    }
  }
`;
