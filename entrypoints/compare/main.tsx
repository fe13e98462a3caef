import { createCompareServices } from '../../src/app/saved-services.ts';
import { mountCompare } from '../../src/ui/saved/mount.tsx';

const root = document.querySelector('#app');
if (root) void mountCompare(root, createCompareServices());
