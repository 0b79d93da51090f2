/** The address of the compiled corpus, a JSON document, relative to nothing: it can be fetched as it stands. */
declare module 'virtual:yongyai-corpus' {
  const address: string;
  export default address;
}
