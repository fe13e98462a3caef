/** The element around a node, out of a shadow root too; null for the document's own element. */
export const containerOf = (node: Node): Element | null => {
  if (node.parentElement !== null) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};
