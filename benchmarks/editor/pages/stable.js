const deepCount = (root) => {
  let count = 0;
  for (const element of root.querySelectorAll('*')) {
    count += 1;
    if (element.shadowRoot) count += deepCount(element.shadowRoot);
  }
  return count;
};

/** How many elements the page has, shadow roots included. */
window.countElements = () => deepCount(document);

/** Resolves once the page's elements have not changed for some frames, with the time of the last change. */
export const stable = (begun, isThere, frames = 8) =>
  new Promise((resolve) => {
    let [count, last, still] = [-1, performance.now(), 0];
    const look = () => {
      const now = deepCount(document);
      const isChanged = now !== count;
      if (isChanged || !isThere()) [count, last, still] = [now, performance.now(), 0];
      else still += 1;
      if (still >= frames) resolve(last - begun);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
