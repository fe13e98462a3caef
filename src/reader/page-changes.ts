/** Changes come in bursts: a page is looked at again once it has been still for so long. */
const STILL_MS = 120;
/** Changes in shadow roots and frames go unseen, so the page is looked at again after so long in any case. */
const LONGEST_MS = 600;

/** Resolves when the page has changed and is still again, or after a moment in which no change was seen. */
export const nextChange = (document: Document): Promise<void> =>
  new Promise((resolve) => {
    let still: ReturnType<typeof setTimeout> | undefined;
    const finish = () => {
      observer.disconnect();
      clearTimeout(still);
      clearTimeout(latest);
      resolve();
    };
    const observer = new MutationObserver(() => {
      clearTimeout(still);
      still = setTimeout(finish, STILL_MS);
    });
    const latest = setTimeout(finish, LONGEST_MS);
    observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  });
