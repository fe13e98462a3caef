import { mountCompare } from '../../src/ui/saved/mount.tsx';
import { createCompareServices } from './services.ts';

const root = document.querySelector('#app');
if (root) void mountCompare(root, createCompareServices());
