import { css } from 'lit';

export const appStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 100vh;
    background: var(--offhook-page);
  }

  .frame {
    position: sticky;
    z-index: 2;
    top: 0;
    display: flex;
    flex: none;
    align-items: center;
    gap: 8px;
    height: 52px;
    padding-block: 0;
    padding-inline: 16px 12px;
    border-bottom: 1px solid var(--offhook-line);
    background: var(--offhook-surface);
  }

  .language {
    width: auto;
    min-width: 0;
    height: 32px;
    border-color: transparent;
    background-color: transparent;
    color: var(--offhook-ink-soft);
    font-size: 13.5px;
  }

  .brand {
    display: flex;
    align-items: center;
    gap: 10px;
    margin-inline-end: 8px;
    border-radius: 8px;
    color: var(--offhook-ink);
    font-size: 15px;
    font-weight: 680;
    letter-spacing: -0.015em;
    text-decoration: none;
  }

  nav {
    flex: 1;
    min-width: 0;
  }

  ol {
    display: flex;
    align-items: center;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 13.5px;
  }

  li {
    display: flex;
    align-items: center;
    min-width: 0;
  }

  li::before {
    content: '/';
    margin: 0 8px;
    color: var(--offhook-ink-faint);
  }

  li a,
  li span {
    overflow: hidden;
    border-radius: 4px;
    color: var(--offhook-ink-soft);
    text-decoration: none;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  li a:hover {
    color: var(--offhook-ink);
    text-decoration: underline;
  }

  li [aria-current] {
    color: var(--offhook-ink);
    font-weight: 560;
  }

  main {
    flex: 1;
    display: flex;
    flex-direction: column;
    width: 100%;
    max-width: 1248px;
    margin: 0 auto;
    padding: 32px 24px 64px;
  }

  main:focus {
    outline: none;
    box-shadow: none;
  }

  main.wide {
    flex: none;
    max-width: none;
    height: calc(100dvh - 52px);
    padding: 0;
    overflow: auto;
  }

  @media (max-width: 800px) {
    li:nth-last-child(n + 3) {
      display: none;
    }
  }

  @keyframes stay {
    from {
      opacity: 0;
      translate: 0 var(--rise, 8px);
    }

    3%,
    96% {
      opacity: 1;
      translate: 0 0;
    }

    to {
      opacity: 0;
    }
  }

  .notices {
    position: fixed;
    z-index: 3;
    bottom: 24px;
    left: 50%;
    width: max-content;
    max-width: min(560px, calc(100vw - 32px));
    translate: -50% 0;
  }

  .notice {
    display: flex;
    align-items: flex-start;
    gap: 10px;
    padding-block: 8px;
    padding-inline: 14px 8px;
    border: 1px solid var(--offhook-line);
    border-radius: 12px;
    background: var(--offhook-raised);
    box-shadow: var(--offhook-shadow-3);
    font-size: 14px;
    animation: stay 9s linear both;
  }

  @media (prefers-reduced-motion: reduce) {
    .notice {
      --rise: 0;
    }
  }

  .notice:hover,
  .notice:focus-within {
    animation-play-state: paused;
  }

  .notice p {
    margin: 0;
    padding: 4px 0;
  }

  .notice .icon {
    margin-top: 5px;
  }

  .good {
    color: var(--offhook-success);
  }

  .bad {
    color: var(--offhook-failure);
  }
`;
