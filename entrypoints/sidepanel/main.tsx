import { mountPanel } from '../../src/ui/sidepanel/mount.tsx';
import { createPanelServices } from './services.ts';

const root = document.querySelector('#app');
if (root) mountPanel(root, createPanelServices());
