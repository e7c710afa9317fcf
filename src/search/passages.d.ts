declare module 'virtual:passages' {
  export const passages: readonly import('./engine.ts').Passage[];
}
