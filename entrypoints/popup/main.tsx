import { mountPopup } from '../../src/ui/popup/mount.tsx';
import { createPopupServices } from './services.ts';

const root = document.querySelector('#app');
if (root) void mountPopup(root, createPopupServices(location.search));
