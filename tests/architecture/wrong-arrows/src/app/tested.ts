export { lights as tested } from '../../entrypoints/reader.ts';
