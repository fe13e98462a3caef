import { createTextServices } from '../../src/app/text-services.ts';
import { mountText } from '../../src/ui/text/mount.tsx';

const root = document.querySelector('#app');
if (root) void mountText(root, createTextServices(location.search));
