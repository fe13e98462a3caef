import { mountRoadmap } from '../../src/ui/roadmap/mount.tsx';
import { createRoadmapServices } from './services.ts';

const root = document.querySelector('#app');
if (root) void mountRoadmap(root, createRoadmapServices(location.search));
