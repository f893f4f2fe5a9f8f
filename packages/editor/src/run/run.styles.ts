import { css } from 'lit';

export const runStyles = css`
  :host {
    display: block;
    min-height: 0;
    border-top: 1px solid var(--offhook-line);
    background: var(--offhook-surface);
  }

  .panel {
    display: flex;
    flex-direction: column;
    height: 100%;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    position: relative;
    padding-block: 8px;
    padding-inline: 16px 48px;
    border-bottom: 1px solid var(--offhook-line);
  }

  h2,
  h3,
  h4,
  p {
    margin: 0;
  }

  h2 {
    font-size: 14px;
    font-weight: 650;
  }

  h3 {
    font-size: 14px;
    font-weight: 600;
  }

  h4 {
    margin: 12px 0 4px;
    color: var(--offhook-ink-soft);
    font-size: 12px;
    font-weight: 600;
  }

  .bar select {
    width: auto;
    max-width: 260px;
    height: 28px;
    font-size: 13px;
  }

  .walk {
    display: flex;
    align-items: center;
    gap: 4px;
    font-size: 13px;
  }

  .forth svg {
    rotate: 180deg;
  }

  .walk button:dir(rtl) svg {
    scale: -1 1;
  }

  /* In its corner, so that it stays there when the bar takes a second line. */
  .close {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 12px;
  }

  .soft {
    color: var(--offhook-ink-soft);
    font-size: 13px;
  }

  .bad {
    color: var(--offhook-failure);
    font-size: 13px;
  }

  .body {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 8px;
    min-height: 0;
    padding: 8px 16px 12px;
    overflow: auto;
  }

  .said {
    display: flex;
    flex: 1;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 6px;
    padding: 16px;
    text-align: center;
  }

  .said p {
    max-width: 60ch;
  }

  .lead {
    font-weight: 600;
  }

  .tabs {
    display: flex;
    gap: 4px;
  }

  .tabs [aria-selected='true'] {
    background: var(--offhook-accent-quiet);
    color: var(--offhook-ink);
  }

  .why {
    display: flex;
    align-items: flex-start;
    gap: 8px;
    padding: 8px 12px;
    border-radius: var(--offhook-radius);
    background: var(--offhook-failure-quiet);
    font-size: 13.5px;
    outline: 1px solid transparent;
  }

  .why > svg {
    margin-top: 3px;
    color: var(--offhook-failure);
  }

  .why ul {
    margin: 4px 0 0;
    padding-inline-start: 18px;
  }

  .why button {
    flex: none;
    margin-inline-start: auto;
  }

  .held {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    font-size: 13px;
  }

  .held > svg {
    color: var(--offhook-warning);
  }

  .held .tag {
    height: 24px;
    padding-inline-end: 2px;
  }

  .unpin {
    width: 24px;
    height: 24px;
    padding: 0;
    color: inherit;
  }

  [role='tabpanel'] {
    flex: 1;
    min-height: 0;
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(220px, 2fr) minmax(0, 3fr);
    gap: 16px;
  }

  .steps {
    margin: 0;
    padding: 0;
    list-style: none;
    border-radius: var(--offhook-radius);
  }

  .steps li {
    position: relative;
    border-radius: 7px;
  }

  .steps .seen {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
    padding: 4px 8px;
    font-size: 13.5px;
    cursor: default;
  }

  .steps li:hover {
    background: var(--offhook-hover);
  }

  .steps li.ahead .block {
    color: var(--offhook-ink-soft);
  }

  .steps li[aria-selected='true'] {
    background: var(--offhook-accent-quiet);
    outline: 1px solid transparent;
  }

  .number {
    min-width: 2ch;
    color: var(--offhook-ink-soft);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .block {
    flex: 1;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .way {
    color: var(--offhook-success);
    font-size: 12.5px;
  }

  .way.bad {
    color: var(--offhook-failure);
  }

  .time {
    min-width: 6ch;
    color: var(--offhook-ink-soft);
    font-size: 12.5px;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .step header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 6px;
  }

  .step h3 {
    margin-inline-end: 6px;
  }

  /* The buttons have a line of their own. */
  .step header .soft {
    flex: 1 1 auto;
    min-width: 60%;
  }

  .hold[aria-pressed='true'] {
    border-color: var(--offhook-warning);
    background: var(--offhook-warning-quiet);
  }

  pre {
    max-height: 180px;
    margin: 0;
    padding: 8px 10px;
    overflow: auto;
    border-radius: 7px;
    background: var(--offhook-sunken);
    font: 12.5px / 1.5 var(--offhook-mono);
    direction: ltr;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .calls,
  .compare ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .calls li {
    margin-bottom: 6px;
  }

  .compare ul {
    display: grid;
    gap: 4px;
    margin-top: 8px;
    font-size: 13.5px;
  }

  .compare li {
    padding: 5px 10px;
    border-inline-start: 3px solid var(--offhook-accent);
    background: var(--offhook-sunken);
    border-radius: 4px;
    overflow-wrap: anywhere;
  }

  .compare li.end {
    border-color: var(--offhook-failure);
  }

  .sides,
  .scenario {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 16px;
  }

  label {
    display: grid;
    gap: 3px;
    margin-bottom: 8px;
    font-size: 13px;
    font-weight: 550;
  }

  label :is(input, textarea, select) {
    font-size: 13.5px;
    font-weight: 400;
  }

  .whole {
    align-content: start;
  }

  .whole textarea {
    font-family: var(--offhook-mono);
    font-size: 12.5px;
  }

  fieldset {
    margin: 16px 0 8px;
    padding: 0;
    border: 0;
  }

  legend {
    margin-bottom: 6px;
    padding: 0;
    font-size: 14px;
    font-weight: 600;
  }

  .deeds {
    display: flex;
    gap: 8px;
  }

  @media (max-width: 900px) {
    .columns,
    .scenario {
      grid-template-columns: 1fr;
    }
  }

  @media (forced-colors: active) {
    .steps li[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
