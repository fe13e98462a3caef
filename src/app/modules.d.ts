/** The bundler's way of giving the address of a worker script. */
declare module '*?worker&url' {
  const path: string;
  export default path;
}
