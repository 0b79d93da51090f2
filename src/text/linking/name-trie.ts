/** A place in a text where the name with that number stands; units of the text searched. */
export interface NameHit {
  readonly name: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds which of many names stand in a text. A trie whose branches lie in one open hash table (node and unit to node),
 * so that tens of thousands of names cost a few typed arrays. Reading a text takes its length times the length of
 * what the names share, at worst the longest name.
 */
export class NameTrie {
  /** The first branches by unit, since most units of a text begin no name. */
  private readonly roots = new Int32Array(0x10000);
  private nodes: Int32Array = new Int32Array(1024);
  private units: Uint16Array = new Uint16Array(1024);
  private targets: Int32Array = new Int32Array(1024);
  private branches = 0;
  private nodeCount = 1;
  /** From node to the name that ends there. */
  private readonly ends = new Map<number, number>();
  private nameCount = 0;

  /** Adds a name, not empty, and returns its number; a name that was added before keeps its number. */
  add(name: string): number {
    let node = this.grown(name.charCodeAt(0));
    for (let at = 1; at < name.length; at++) node = this.grow(node, name.charCodeAt(at));
    const known = this.ends.get(node);
    if (known !== undefined) return known;
    this.ends.set(node, this.nameCount);
    return this.nameCount++;
  }

  /** Every name at every place, overlapping ones included, by start and then by length. */
  find(text: string): NameHit[] {
    const hits: NameHit[] = [];
    for (let start = 0; start < text.length; start++) {
      let node = this.roots[text.charCodeAt(start)] ?? 0;
      for (let end = start + 1; node !== 0; end++) {
        const name = this.ends.get(node);
        if (name !== undefined) hits.push({ name, start, end });
        if (end >= text.length) break;
        node = this.targets[this.slot(node, text.charCodeAt(end))] ?? 0;
      }
    }
    return hits;
  }

  private grown(unit: number): number {
    const node = this.roots[unit] || this.nodeCount++;
    this.roots[unit] = node;
    return node;
  }

  private grow(node: number, unit: number): number {
    const slot = this.slot(node, unit);
    const known = this.targets[slot] ?? 0;
    if (known !== 0) return known;
    const target = this.nodeCount++;
    this.put(slot, node, unit, target);
    if (++this.branches * 2 > this.targets.length) this.enlarge();
    return target;
  }

  /** The slot of a branch, or the free one where it belongs. A target of 0 marks a free slot. */
  private slot(node: number, unit: number): number {
    const mask = this.targets.length - 1;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
    for (slot &= mask; this.targets[slot] !== 0; slot = (slot + 1) & mask) {
      if (this.nodes[slot] === node && this.units[slot] === unit) return slot;
    }
    return slot;
  }

  private put(slot: number, node: number, unit: number, target: number): void {
    this.nodes[slot] = node;
    this.units[slot] = unit;
    this.targets[slot] = target;
  }

  private enlarge(): void {
    const { nodes, units, targets } = this;
    this.nodes = new Int32Array(nodes.length * 2);
    this.units = new Uint16Array(nodes.length * 2);
    this.targets = new Int32Array(nodes.length * 2);
    for (const [slot, target] of targets.entries()) {
      if (target === 0) continue;
      const [node = 0, unit = 0] = [nodes[slot], units[slot]];
      this.put(this.slot(node, unit), node, unit, target);
    }
  }
}
