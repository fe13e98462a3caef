import { render } from 'preact';
import { createPanel, type PanelServices } from '../models/panel-tabs.ts';
import { PanelApp } from './PanelApp.tsx';

/** Shows the side panel in `root`, and follows the tabs of its window until the panel is closed. */
export function mountPanel(root: Element, services: PanelServices): void {
  const { current } = createPanel(services);
  render(<PanelApp current={current} />, root);
}
