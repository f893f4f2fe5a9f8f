/** Shows in place of the page why it cannot be shown. */
export const refuse = (error: unknown): void => {
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.className = 'refusal';
  text.textContent = error instanceof Error ? error.message : String(error);
  document.body.replaceChildren(text);
};
