export { lights } from '../src/sentinel/lights.ts';
