import { frame } from './frame-00000001.js';

import('./reviewer-00000002.js');
frame();
