import { createWelcomeServices } from '../../src/app/welcome-services.ts';
import { mountWelcome } from '../../src/ui/welcome/mount.tsx';

const root = document.querySelector('#app');
if (root) void mountWelcome(root, createWelcomeServices());
