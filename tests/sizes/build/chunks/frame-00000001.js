export const frame = () => {};
