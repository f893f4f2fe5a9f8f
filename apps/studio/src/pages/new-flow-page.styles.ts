import { css } from 'lit';

export const newFlowStyles = css`
  form {
    max-width: 860px;
  }

  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    margin-bottom: 8px;
    padding: 0;
    font-size: 13.5px;
    font-weight: 560;
  }

  .starters {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 10px;
  }

  .starter {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    justify-content: flex-start;
    gap: 3px;
    height: auto;
    padding: 12px 14px;
    border: 1px solid var(--offhook-line);
    border-radius: 10px;
    background: none;
    font-weight: 400;
    line-height: 1.4;
    text-align: start;
    white-space: normal;
    cursor: pointer;
    transition:
      border-color var(--offhook-ease),
      background var(--offhook-ease);
  }

  .starter:hover {
    border-color: var(--offhook-line-strong);
  }

  .starter.chosen,
  .starter:has(:checked) {
    border-color: var(--offhook-accent);
    background: var(--offhook-accent-quiet);
    box-shadow: inset 0 0 0 1px var(--offhook-accent);
  }

  @media (forced-colors: active) {
    .starter:has(:checked),
    .starter.chosen {
      outline: 2px solid Highlight;
    }
  }

  .starter:has(:focus-visible) {
    outline: 2px solid transparent;
    outline-offset: 3px;
    box-shadow: var(--offhook-focus);
  }

  .starter input {
    position: absolute;
    opacity: 0;
  }

  .starter-title {
    display: flex;
    align-items: center;
    gap: 6px;
    font-size: 14px;
    font-weight: 600;
  }

  .starter.import {
    border-style: dashed;
    border-color: var(--offhook-line-strong);
  }

  .report {
    display: grid;
    gap: 8px;
    padding: 14px 16px;
    border-radius: 10px;
    background: var(--offhook-sunken);
    font-size: 13.5px;
  }

  .report p {
    margin: 0;
  }

  .told,
  .report li {
    display: flex;
    gap: 8px;
  }

  .report ul {
    display: grid;
    gap: 6px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .report .icon {
    width: 16px;
    height: 16px;
    margin-top: 2px;
  }

  .report .good {
    color: var(--offhook-success);
  }

  .report .warn {
    color: var(--offhook-warning);
  }

  .report summary {
    width: max-content;
    font-weight: 550;
    cursor: pointer;
  }

  .report td {
    padding-block: 5px;
    padding-inline: 0 12px;
    font-size: 13px;
  }

  @media (max-width: 800px) {
    .starters {
      grid-template-columns: 1fr;
    }
  }
`;
