import { createPopupServices } from '../../src/app/popup-services.ts';
import { mountPopup } from '../../src/ui/popup/mount.tsx';

const root = document.querySelector('#app');
if (root) void mountPopup(root, createPopupServices(location.search));
