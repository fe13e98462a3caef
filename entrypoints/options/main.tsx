import { createProfileServices } from '../../src/app/profile-services.ts';
import { mountProfile } from '../../src/ui/profile/mount.tsx';

const root = document.querySelector('#app');
if (root) void mountProfile(root, createProfileServices());
