import { type Ink, inkTokens } from './ink.ts';

const names = Object.keys(inkTokens);

const isName = (name: string): name is keyof typeof inkTokens => Object.hasOwn(inkTokens, name);

/**
 * Reads the colours that custom properties stand for, and hears when they change. Each is the
 * colour of an unseen element with a transition, which the browser tells of whatever the reason:
 * a theme, the system's scheme, a style of the page.
 */
export class InkProbe {
  readonly #element = document.createElement('div');
  readonly #changed: () => void;

  constructor(parent: HTMLElement, changed: () => void) {
    this.#changed = changed;
    this.#element.className = 'ink-probe';
    this.#element.setAttribute('aria-hidden', 'true');
    for (const [name, token] of Object.entries(inkTokens)) {
      const swatch = document.createElement('i');
      swatch.dataset['ink'] = name;
      swatch.style.color = `var(${token})`;
      this.#element.append(swatch);
    }
    const scheme = document.createElement('i');
    scheme.dataset['ink'] = 'scheme';
    scheme.style.color = 'light-dark(#ffffff, #000000)';
    this.#element.append(scheme);
    parent.append(this.#element);
    this.#element.addEventListener('transitionrun', this.#heard);
  }

  /** The colours as they are now. */
  read(): Ink {
    this.#settle();
    const colours = new Map<string, string>();
    for (const swatch of this.#element.children) {
      if (!(swatch instanceof HTMLElement)) continue;
      colours.set(swatch.dataset['ink'] ?? '', getComputedStyle(swatch).color);
    }
    const style = getComputedStyle(this.#element);
    const found: Record<string, string> = {};
    for (const name of names) if (isName(name)) found[name] = colours.get(name) ?? '';
    return {
      ...(found as Record<keyof typeof inkTokens, string>), // cast: every name was just set
      font: style.fontFamily,
      isDark: colours.get('scheme') === 'rgb(0, 0, 0)',
      isPlain: style.getPropertyValue('--offhook-plain').trim() === '1',
    };
  }

  destroy(): void {
    this.#element.removeEventListener('transitionrun', this.#heard);
    this.#element.remove();
  }

  readonly #heard = (): void => {
    this.#changed();
  };

  /** A colour half way from one to another is none of either. */
  #settle(): void {
    for (const animation of this.#element.getAnimations({ subtree: true })) animation.finish();
  }
}
