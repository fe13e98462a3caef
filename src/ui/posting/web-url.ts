/** The address when it leads to the web, else null: addresses come from pages, which may name any scheme. */
export const webUrl = (url: string | null | undefined): string | null =>
  url != null && /^https?:\/\//i.test(url) ? url : null;
