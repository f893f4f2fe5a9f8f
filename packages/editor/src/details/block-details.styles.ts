import { css } from 'lit';

export const blockDetailsStyles = css`
  :host {
    display: block;
  }

  .head {
    padding: 10px 16px 12px;
  }

  .links {
    display: flex;
    justify-content: flex-end;
    gap: 16px;
    margin-bottom: 8px;
  }

  .links .link {
    font-size: 13px;
  }

  .who {
    display: flex;
    align-items: center;
    gap: 12px;
  }

  .names {
    flex: 1;
    min-width: 0;
  }

  input.title {
    height: 28px;
    margin-inline-start: -7px;
    padding: 0 6px;
    border-color: transparent;
    background: none;
    font-size: 15px;
    font-weight: 640;
    letter-spacing: -0.01em;
    text-overflow: ellipsis;
  }

  input.title:hover:not(:focus) {
    border-color: var(--offhook-line-strong);
  }

  .id {
    margin: 1px 0 0;
    overflow: hidden;
    color: var(--offhook-ink-faint);
    font-size: 12.5px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .about {
    margin: 0;
    padding: 0 16px 16px;
    color: var(--offhook-ink-soft);
    font-size: 13.5px;
  }

  .about p {
    margin: 0;
  }

  .about .kind {
    margin-top: 6px;
    color: var(--offhook-ink-faint);
    font-size: 12.5px;
  }

  .problems {
    display: grid;
    gap: 6px;
    margin: 0 16px 16px;
    padding: 0;
    list-style: none;
    font-size: 13px;
  }

  .problems li {
    display: flex;
    gap: 8px;
    padding: 8px 10px;
    border-radius: 8px;
    outline: 1px solid transparent;
    background: var(--offhook-warning-quiet);
  }

  .problems li.error {
    background: var(--offhook-failure-quiet);
  }

  .problems .fixes {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-top: 6px;
  }

  .problems .icon {
    margin-top: 2px;
    color: var(--offhook-warning);
  }

  .problems .error .icon {
    color: var(--offhook-failure);
  }

  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding: 14px 16px 18px;
    border-top: 1px solid var(--offhook-line);
  }

  h3 {
    margin: 0;
    font-size: 14px;
    font-weight: 650;
  }

  .none {
    margin: 0;
    color: var(--offhook-ink-faint);
    font-size: 13px;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 13px;
  }

  th {
    padding: 0 0 5px;
    color: var(--offhook-ink-faint);
    font-size: 12px;
    font-weight: 500;
    text-align: start;
  }

  td {
    padding-block: 6px;
    padding-inline: 0 12px;
    border-top: 1px solid var(--offhook-line);
    color: var(--offhook-ink-soft);
    vertical-align: top;
  }

  td code {
    color: var(--offhook-ink);
  }

  small {
    color: var(--offhook-ink-faint);
    font-size: 12px;
  }

  .ways {
    display: grid;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .ways li {
    display: grid;
    grid-template-columns: 84px minmax(0, 1fr);
    align-items: start;
    gap: 8px;
  }

  .socket {
    display: flex;
    align-items: center;
    gap: 7px;
    min-height: 30px;
    overflow: hidden;
    font-size: 13px;
    text-overflow: ellipsis;
  }

  .socket::before {
    content: '';
    flex: none;
    width: 9px;
    height: 9px;
    border-radius: 50%;
    background: var(--offhook-ink-faint);
  }

  .socket.good::before {
    background: var(--offhook-success);
  }

  .socket.bad::before {
    border-radius: 2px;
    background: var(--offhook-failure);
  }

  .targets {
    display: grid;
    gap: 5px;
    min-width: 0;
  }

  .target {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 4px;
    min-width: 0;
    min-height: 30px;
    padding-block: 0;
    padding-inline: 10px 3px;
    border-radius: 7px;
    background: var(--offhook-sunken);
  }

  .target .link {
    display: block;
    overflow: hidden;
    font-size: 13px;
    line-height: 1.5;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .unlink {
    flex: none;
    width: 24px;
    height: 24px;
    padding: 0;
    border-radius: 5px;
  }

  .targets select {
    height: 30px;
    border-color: var(--offhook-line);
    color: var(--offhook-ink-soft);
    font-size: 13px;
  }
`;
