/** What unfolds a part of the page: tabs, accordions, "show more". Menus and dialogs are opened too, but not read. */
const CONTROLS =
  '[aria-controls]:not([aria-haspopup]), [data-bs-toggle="collapse"], [data-toggle="collapse"], [data-bs-toggle="tab"], [data-toggle="tab"]';
/** More than any real page has; a made one must not keep the reader busy. */
const MOST_CONTROLS = 500;
const POINTERS = ['aria-controls', 'data-bs-target', 'data-target', 'href'];

/** Ids of the parts that a control of the page unfolds: hidden for now, but the visitor is offered them as text of this page. */
export function collapsedIds(document: Document): ReadonlySet<string> {
  const controls = [...document.querySelectorAll(CONTROLS)].slice(0, MOST_CONTROLS);
  const pointers = controls.flatMap((control) => POINTERS.map((name) => control.getAttribute(name) ?? ''));
  return new Set(pointers.flatMap((pointer) => pointer.split(/\s+/)).map((id) => id.replace(/^#/, '')));
}
