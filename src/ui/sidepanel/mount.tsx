import { render } from 'preact';
import { PanelApp } from './PanelApp.tsx';
import { createPanel, type PanelServices } from './panel-tabs.ts';

/** Shows the side panel in `root`, and follows the tabs of its window until the panel is closed. */
export function mountPanel(root: Element, services: PanelServices): void {
  const { current } = createPanel(services);
  render(<PanelApp current={current} />, root);
}
