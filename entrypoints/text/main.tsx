import { mountText } from '../../src/ui/text/mount.tsx';
import { createTextServices } from './services.ts';

const root = document.querySelector('#app');
if (root) void mountText(root, createTextServices(location.search));
