import { css } from 'lit';

export const mergeBoxStyles = css`
  dialog {
    width: min(680px, calc(100vw - 48px));
    max-height: calc(100vh - 48px);
    padding: 0;
    border: 1px solid var(--offhook-line);
    border-radius: 16px;
    overflow: hidden;
    background: var(--offhook-surface);
    color: var(--offhook-ink);
    box-shadow: var(--offhook-shadow-3);
  }

  dialog::backdrop {
    background: light-dark(#10182859, #0009);
  }

  form {
    display: flex;
    flex-direction: column;
    max-height: calc(100vh - 50px);
    padding: 22px 24px 18px;
  }

  h2 {
    margin: 0 0 6px;
    font-size: 17px;
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  h3 {
    margin: 18px 0 6px;
    font-size: 13px;
    font-weight: 600;
  }

  p {
    margin: 0 0 14px;
    color: var(--offhook-ink-soft);
    font-size: 13.5px;
  }

  .all,
  .buttons {
    display: flex;
    gap: 8px;
  }

  .buttons {
    justify-content: flex-end;
    margin-top: 18px;
  }

  .list {
    min-height: 0;
    margin-top: 12px;
    overflow: auto;
  }

  fieldset {
    min-width: 0;
    margin: 0 0 12px;
    padding: 0;
    border: 1px solid var(--offhook-line);
    border-radius: 12px;
    overflow: hidden;
  }

  legend {
    float: left;
    width: 100%;
    padding: 9px 14px;
    background: var(--offhook-sunken);
    font-size: 13.5px;
    font-weight: 600;
  }

  label {
    clear: both;
    display: grid;
    grid-template-columns: auto 84px minmax(0, 1fr);
    gap: 10px;
    align-items: baseline;
    padding: 9px 14px;
    border-top: 1px solid var(--offhook-line);
    font-size: 13.5px;
    cursor: pointer;
  }

  label:has(:checked) {
    background: var(--offhook-accent-quiet);
  }

  input {
    accent-color: var(--offhook-accent);
  }

  .whose {
    color: var(--offhook-ink-soft);
  }

  .what {
    overflow-wrap: anywhere;
  }

  ul {
    margin: 0;
    padding-inline-start: 20px;
    color: var(--offhook-ink-soft);
    font-size: 13px;
  }
`;
