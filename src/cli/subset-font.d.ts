/** What is used of a library that has no types: a font with the characters of a text, in the weights between two alone. */
declare module 'subset-font' {
  const subsetFont: (
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'woff2';
      readonly variationAxes: {
        readonly wght: { readonly min: number; readonly max: number; readonly default: number };
      };
    },
  ) => Promise<Buffer>;
  export default subsetFont;
}
