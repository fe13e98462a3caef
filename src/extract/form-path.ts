import { plainText } from './compare-text.ts';
import { isJobPath } from './job-path.ts';
import type { PlainControl } from './page-clues.ts';
import { parseUrl } from './page-url.ts';
import { BACK_LABELS, FORM_PATHS } from './tables/form-words.ts';

/** Whether the address is that of a form below a posting's own. */
export const isFormPath = (url: URL | null): boolean =>
  postingPath(url) !== null || /\/(?:job_app|applyManually)$/i.test(url?.pathname ?? '');

/** The path that is left without the parts that lead to the form; null when the address has none. */
function postingPath(url: URL | null): string | null {
  const parts = (url?.pathname ?? '').split('/').filter((part) => part !== '');
  const kept = [...parts];
  while (kept.length > 0 && FORM_PATHS.has((kept.at(-1) ?? '').toLowerCase().replace(/\.\w{2,5}$/, '')))
    kept.pop();
  return kept.length < parts.length ? `/${kept.join('/')}` : null;
}

/** The address of the posting that a form belongs to, where the page links it; null when it does not. */
export function postingOfForm(controls: readonly PlainControl[], url: URL | null): string | null {
  const above = postingPath(url);
  for (const { href, label } of controls) {
    const target = href ? parseUrl(href, url?.href) : null;
    if (!target || !/^https?:$/.test(target.protocol) || target.href === url?.href) continue;
    const path = target.pathname.replace(/\/$/, '');
    if (above !== null && above.length > 1 && target.hostname === url?.hostname && path === above)
      return target.href;
    const plain = plainText(label);
    if (BACK_LABELS.some((words) => plain.startsWith(words)) && isJobPath(target) && !isFormPath(target))
      return target.href;
  }
  return null;
}
