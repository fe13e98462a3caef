import { SEARCH_ID } from './ListToolbar.tsx';

/** "/" brings the focus to the search, from anywhere but a field. Outside a browser's window nothing happens. */
export function listenForKeys(): void {
  if (typeof window === 'undefined') return;
  window.addEventListener('keydown', (event) => {
    const inField = event.target instanceof Element && event.target.matches('input, select, textarea');
    if (event.key !== '/' || inField || event.ctrlKey || event.metaKey || event.altKey) return;
    const search = document.getElementById(SEARCH_ID);
    if (search === null) return;
    event.preventDefault();
    search.focus();
  });
}
