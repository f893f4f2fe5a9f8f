/** How many elements a root has, shadow roots included. */
export const deepCount = (root) => {
  let count = 0;
  for (const element of root.querySelectorAll('*')) {
    count += 1;
    if (element.shadowRoot) count += deepCount(element.shadowRoot);
  }
  return count;
};

const inPage = document.getElementsByTagName('*');

/** How many elements the page has but for shadow roots, which the browser counts itself: the look must not slow what is looked at. */
const count = () => inPage.length;

/**
 * Resolves once the page's elements have not changed for some frames, with the time of the last
 * change; `elements` counts them.
 */
export const stable = (begun, isThere, elements = count, frames = 8) =>
  new Promise((resolve) => {
    let [count, last, still] = [-1, performance.now(), 0];
    const look = () => {
      const now = elements();
      const isChanged = now !== count;
      if (isChanged || !isThere()) [count, last, still] = [now, performance.now(), 0];
      else still += 1;
      if (still >= frames) resolve(last - begun);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
