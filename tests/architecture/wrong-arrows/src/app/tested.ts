export { reader as tested } from '../../entrypoints/reader.ts';
