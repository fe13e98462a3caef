type StyleRoot = Document | ShadowRoot;

const rootsOf = (document: Document, ranges: readonly Range[]): ReadonlySet<StyleRoot> => {
  const roots = new Set<StyleRoot>([document]);
  for (const { startContainer } of ranges) {
    const root = startContainer.getRootNode();
    if (root instanceof ShadowRoot) roots.add(root);
  }
  return roots;
};

/**
 * Adopts one style sheet in the document and in every shadow root that holds one of the ranges: Firefox draws
 * highlights in a shadow root only by the root's own sheets. The returned function takes the sheet away again.
 */
export const adoptSheet = (document: Document, ranges: readonly Range[], css: string): (() => void) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const roots = rootsOf(document, ranges);
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const root of roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    }
  };
};
