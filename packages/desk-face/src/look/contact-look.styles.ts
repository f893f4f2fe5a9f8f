import { css } from 'lit';

/** How a contact looks in a softphone: an article with a header, facts, attributes, messages and deeds. */
export const contactLook = css`
  :host {
    display: block;
  }

  article {
    padding: 14px;
    border: 1px solid var(--offhook-line);
    border-radius: 12px;
    background: var(--offhook-raised);
    box-shadow: var(--offhook-shadow-1);
  }

  article.ringing {
    border-color: var(--offhook-accent);
    box-shadow: 0 0 0 3px var(--offhook-accent-quiet);
  }

  header {
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr) auto;
    align-items: center;
    gap: 10px;
  }

  .mark {
    display: grid;
    place-items: center;
    width: 36px;
    height: 36px;
    border-radius: 10px;
    background: var(--offhook-accent-quiet);
    color: var(--offhook-accent);
  }

  h3,
  header p {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  h3 {
    font-size: 15px;
    line-height: 1.25;
  }

  header p {
    color: var(--offhook-ink-faint);
    font-size: 12px;
  }

  time {
    color: var(--offhook-ink-soft);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 8px;
    margin-block-start: 10px;
    font-size: 12px;
  }

  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 1px 10px;
    margin-block-start: 8px;
    font-size: 12px;
  }

  dt {
    color: var(--offhook-ink-faint);
  }

  dd {
    overflow-wrap: anywhere;
  }

  ol {
    display: grid;
    gap: 4px;
    max-height: 160px;
    margin-block-start: 10px;
    overflow-y: auto;
    font-size: 13px;
  }

  li {
    justify-self: start;
    max-width: 85%;
    padding: 5px 10px;
    border-radius: 10px;
    background: var(--offhook-hover);
    overflow-wrap: anywhere;
  }

  /* What the agent wrote. */
  li:is(.agent, .ours) {
    justify-self: end;
    background: var(--offhook-accent-quiet);
  }

  footer {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 8px;
    margin-block-start: 12px;
  }
`;
