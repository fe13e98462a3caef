import { mountOptions } from '../../src/ui/options/mount.tsx';
import { createOptionsServices } from './services.ts';

const root = document.querySelector('#app');
if (root) void mountOptions(root, createOptionsServices());
