import { createPanelServices } from '../../src/app/panel-services.ts';
import { mountPanel } from '../../src/ui/sidepanel/mount.tsx';

const root = document.querySelector('#app');
if (root) mountPanel(root, createPanelServices());
