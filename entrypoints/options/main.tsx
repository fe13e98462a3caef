import { mountProfile } from '../../src/ui/profile/mount.tsx';
import { createProfileServices } from './services.ts';

const root = document.querySelector('#app');
if (root) void mountProfile(root, createProfileServices());
