import { createRoadmapServices } from '../../src/app/roadmap-services.ts';
import { mountRoadmap } from '../../src/ui/roadmap/mount.tsx';

const root = document.querySelector('#app');
if (root) void mountRoadmap(root, createRoadmapServices(location.search));
