/** Longer than a browser takes to begin reading it; it holds the text in memory until then. */
const RELEASE_AFTER_MS = 10_000;

/** Hands a text or a file's content to the person as a file, by a link to it: no permission, and no request leaves the machine. */
export function download(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), RELEASE_AFTER_MS);
}
