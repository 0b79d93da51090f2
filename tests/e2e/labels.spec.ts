import type { Page } from '@playwright/test';
import { type PaintedText, paintedTexts, rememberPaintedTexts } from './support/painted';
import { type Box, type Drawn, drawn } from './support/picture';
import { expect, test } from './support/test';

type Node = Drawn['nodes'][number];

const overlap = (a: Box, b: Box) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
const within = (inner: Box, outer: Box, slack = 0.5) =>
  inner.x1 >= outer.x1 - slack &&
  inner.x2 <= outer.x2 + slack &&
  inner.y1 >= outer.y1 - slack &&
  inner.y2 <= outer.y2 + slack;

/** Labels stand at most this far below their node, in pixels. */
const below = 26;

/** The node whose label a text is part of: it is centred on the text, which stands in it or right below. */
function ownerOf(text: PaintedText, nodes: readonly Node[]): Node | undefined {
  const centred = nodes.filter(({ x }) => Math.abs(x - text.anchor) < 1);
  return (
    centred.find(({ box }) => within(text, box)) ??
    centred.find(({ box }) => text.y1 >= box.y2 - 1 && text.y1 < box.y2 + below)
  );
}

/** Everything that is wrong with the labels of the picture, in words. */
async function flaws(page: Page): Promise<string[]> {
  const { nodes } = await drawn(page);
  const texts = await paintedTexts(page);
  const graph = await page.locator('#graph').boundingBox();
  const found: string[] = [];
  const labelled = new Set<Node>();
  for (const [at, text] of texts.entries()) {
    const owner = ownerOf(text, nodes);
    if (owner) labelled.add(owner);
    for (const node of nodes) {
      if (node !== owner && overlap(text, node.box)) found.push(`“${text.text}” on ${node.id}`);
    }
    for (const other of texts.slice(at + 1)) {
      if (overlap(text, other)) found.push(`“${text.text}” on “${other.text}”`);
    }
    if (text.size < 7) found.push(`“${text.text}” is ${text.size} px small`);
    if (graph) {
      const { x, y, width, height } = graph;
      if (!within(text, { x1: x, y1: y, x2: x + width, y2: y + height })) {
        found.push(`“${text.text}” is cut off at the edge`);
      }
    }
  }
  for (const node of nodes) if (!labelled.has(node)) found.push(`${node.id} has no label`);
  return found;
}

test.beforeEach(({ page }) => rememberPaintedTexts(page));

/** Two pictures later, what the pointer lights is painted. */
const painted = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

/** What the labels of the lines of a node that is pointed at overlap; how many of them there are. */
async function labelsAround(page: Page, { nodes, lines }: Drawn, node: Node) {
  await page.mouse.move(node.x, node.y);
  await painted(page);
  const texts = await paintedTexts(page);
  const top = Math.max(...texts.map(({ layer }) => layer));
  const near = lines.filter(({ source, target }) => source === node.id || target === node.id);
  const lit = nodes.filter(({ id }) =>
    near.some((line) => [line.source, line.target].includes(id)),
  );
  const labels = texts.filter((text) => text.layer === top && !ownerOf(text, lit));
  const found = labels.flatMap((label, at) => [
    ...labels.slice(at + 1).flatMap((other) => (overlap(label, other) ? [other.text] : [])),
    ...nodes.flatMap(({ id, box }) => (overlap(label, box) ? [id] : [])),
  ]);
  return { count: labels.length, flaws: found.map((what) => `at ${node.id}: on ${what}`) };
}

for (const language of ['th', 'en', 'ja']) {
  test(`every label stands free at the default zoom, also those of lines, in ${language}`, async ({
    page,
    open,
  }) => {
    await open(`lang=${language}`);
    const picture = await drawn(page);
    expect(picture.nodes).toHaveLength(59);
    expect(await flaws(page)).toEqual([]);
    const found: string[] = [];
    let count = 0;
    for (const node of picture.nodes) {
      const around = await labelsAround(page, picture, node);
      count += around.count;
      found.push(...around.flaws);
    }
    expect(count).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });
}
