import { css } from 'lit';

export const pageStyles = css`
  :host {
    display: block;
  }

  h1 {
    margin: 0;
    font-size: 25px;
    font-weight: 680;
    line-height: 1.25;
    letter-spacing: -0.02em;
    overflow-wrap: anywhere;
  }

  h2 {
    margin: 0;
    font-size: 16px;
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  .head {
    display: flex;
    align-items: flex-start;
    gap: 10px;
    margin-bottom: 24px;
  }

  .head > :first-child {
    flex: 1;
    min-width: 0;
  }

  .sub {
    margin: 4px 0 0;
    color: var(--offhook-ink-soft);
  }

  .tabs {
    display: flex;
    gap: 4px;
    margin: 0 0 24px;
    border-bottom: 1px solid var(--offhook-line);
  }

  .tabs a {
    flex: none;
    margin-bottom: -1px;
    padding: 9px 12px;
    border-bottom: 2px solid transparent;
    border-radius: 6px 6px 0 0;
    color: var(--offhook-ink-soft);
    font-weight: 550;
    text-decoration: none;
  }

  .tabs a:hover {
    color: var(--offhook-ink);
  }

  .tabs a[aria-current] {
    border-bottom-color: var(--offhook-accent);
    color: var(--offhook-ink);
  }

  @media (forced-colors: active) {
    .tabs a:not([aria-current]) {
      margin-bottom: 0;
      padding-bottom: 10px;
      border-bottom: 0;
    }

    .tabs a[aria-current] {
      padding-bottom: 7px;
      border-bottom: 4px solid Highlight;
    }
  }

  .panel {
    border: 1px solid var(--offhook-line);
    border-radius: 14px;
    background: var(--offhook-surface);
  }

  .panel:has(> table) {
    position: relative; /* what is unseen in it scrolls with it */
    overflow-x: auto;
  }

  .panel.padded {
    padding: 24px;
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }

  th {
    padding: 11px 16px;
    color: var(--offhook-ink-soft);
    font-size: 12.5px;
    font-weight: 560;
    text-align: start;
    white-space: nowrap;
  }

  td {
    padding: 13px 16px;
    border-top: 1px solid var(--offhook-line);
    vertical-align: middle;
  }

  tbody tr:hover {
    background: color-mix(in srgb, var(--offhook-hover) 45%, transparent);
  }

  tbody tr:last-child:hover td:first-child {
    border-bottom-left-radius: 13px;
  }

  .name {
    color: var(--offhook-ink);
    font-weight: 600;
    text-decoration: none;
  }

  .name:hover {
    color: var(--offhook-accent);
    text-decoration: underline;
  }

  .faint {
    color: var(--offhook-ink-faint);
    font-size: 13px;
  }

  .soft {
    color: var(--offhook-ink-soft);
  }

  td.soft {
    white-space: nowrap;
  }

  td.long {
    white-space: normal;
  }

  td.long:first-child {
    width: 40%;
    max-width: 0;
  }

  td.long .name {
    overflow-wrap: anywhere;
  }

  .figure {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  td .faint {
    display: block;
    max-width: 52ch;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 5px;
  }

  td.actions {
    width: 1%;
    white-space: nowrap;
  }

  td.actions > div {
    display: flex;
    justify-content: flex-end;
    gap: 6px;
  }

  .state {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 6px;
    padding: 64px 24px;
    color: var(--offhook-ink-soft);
    text-align: center;
  }

  .state p {
    max-width: 56ch;
    margin: 0;
  }

  .state .lead {
    color: var(--offhook-ink);
    font-size: 17px;
    font-weight: 620;
  }

  .state .button,
  .state button {
    margin-top: 12px;
  }

  @keyframes breathe {
    50% {
      opacity: 0.45;
    }
  }

  .bones {
    display: grid;
    gap: 14px;
    padding: 24px;
    animation: breathe 1.6s ease-in-out infinite;
  }

  .bones span {
    height: 16px;
    border-radius: 6px;
    background: var(--offhook-hover);
  }

  .bones span:nth-child(3n) {
    width: 62%;
  }

  .bones span:nth-child(3n + 1) {
    width: 88%;
  }

  @media (max-width: 900px) {
    td.long:first-child {
      max-width: none;
      min-width: 200px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .bones {
      animation: none;
    }
  }
`;
