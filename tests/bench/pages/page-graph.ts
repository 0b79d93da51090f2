/** A graph with nothing but what is drawn; lines are pairs of numbers of nodes. */
export interface PageGraph {
  readonly nodes: readonly { readonly x: number; readonly y: number; readonly label: string }[];
  readonly edges: readonly (readonly [number, number])[];
}

export const fetchGraph = async (): Promise<PageGraph> =>
  (await (await fetch('./graph.json')).json()) as PageGraph;
