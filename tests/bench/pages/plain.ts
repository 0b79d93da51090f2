import { fetchGraph, type PageGraph } from './page-graph';

/** The same graph with nothing in between: the least that drawing it can cost. */
function draw(ctx: CanvasRenderingContext2D, { nodes, edges }: PageGraph, zoom: number): void {
  const { width, height } = ctx.canvas;
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b), 0);
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b), 1);
  const [left, top] = [least(xs), least(ys)];
  const scale = zoom * Math.min(width / (most(xs) - left), height / (most(ys) - top));
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.clearRect(0, 0, width, height);
  ctx.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
  ctx.strokeStyle = '#99a';
  ctx.beginPath();
  for (const [source, target] of edges) {
    const [from, to] = [nodes[source], nodes[target]];
    if (!from || !to) continue;
    ctx.moveTo(from.x, from.y);
    ctx.lineTo(to.x, to.y);
  }
  ctx.stroke();
  ctx.textAlign = 'center';
  ctx.font = '14px sans-serif';
  for (const { x, y, label } of nodes) {
    ctx.fillStyle = '#cde';
    ctx.fillRect(x - 40, y - 14, 80, 28);
    ctx.fillStyle = '#123';
    ctx.fillText(label, x, y + 5);
  }
}

const canvas = document.querySelector('canvas');
const ctx = canvas?.getContext('2d');
if (canvas && ctx) {
  canvas.width = innerWidth;
  canvas.height = innerHeight;
  const graph = await fetchGraph();
  let zoom = 1;
  draw(ctx, graph, zoom);
  addEventListener('wheel', (event) => {
    zoom *= event.deltaY < 0 ? 1.1 : 0.9;
    requestAnimationFrame(() => draw(ctx, graph, zoom));
  });
  performance.mark('bench:graph');
}
