/*
 * Runs before anything is painted, as a small script in the page: it sets language and theme, decides which parts of
 * the page are read and whether the picture in it is the one that the person will see, has the rest fetched after it,
 * remembers what is clicked and pressed until the live graph is there, and says that it is on its way.
 */
import { grownScaleAt, type SmallStep, stepAt } from '../picture/picture-steps';
import { browserLanguage, type Preferences, parsePreferences } from '../store/preferences';
import { trusting } from '../ui/trusted-types';
import { afterFirstFrame } from './after-first-frame';
import { appearanceOf, isNarrow, mayBeSmall } from './early-appearance';
import { tellOffline } from './tell-offline';

const root = document.documentElement;

function stored(): Preferences {
  try {
    return parsePreferences(localStorage.getItem('yongyai:preferences'));
  } catch {
    return parsePreferences(null);
  }
}

const { language, theme, sizes, picture } = appearanceOf(
  { fragment: location.hash, query: location.search },
  stored(),
  browserLanguage(navigator.languages),
);
root.lang = language;
root.dataset.theme = theme;
root.dataset.first = picture;
for (const [name, size] of sizes) root.style.setProperty(`--first-${name}`, `${size}px`);

const matches = (query: string) => matchMedia(query).matches;
if (isNarrow(sizes, matches)) root.dataset.narrow = '';

const markup = trusting('yongyai-page', 'createHTML', (words) => words);

/** The picture in the person's language. */
const drawn = () => document.querySelector<SVGSVGElement>(`#still-${language}`);

/** How small the picture is, once it is there, where that asks for another one. */
function smallness(): { readonly zoom: number; readonly step: SmallStep } | null {
  const still = drawn();
  if ('narrow' in root.dataset || !still || !mayBeSmall(matches)) return null;
  const { width, height } = still.getBoundingClientRect();
  const { width: across, height: down } = still.viewBox.baseVal;
  const zoom = Math.min(width / across, height / down);
  const step = stepAt(zoom);
  if (step === 'narrow') root.dataset.narrow = '';
  return step === 'narrow' || step === 'wide' ? null : { zoom, step };
}
let small: ReturnType<typeof smallness> = null;

/** Called before each part of the page: what is not in the person's language, or is for who has no script, stays words. */
export function part(): void {
  const name = document.currentScript?.dataset.part;
  // It comes when the larger picture is there.
  const isSmall = name === `${language} small`;
  if (isSmall) small = smallness();
  if (name === 'record') takeSmall();
  // Only what is written here changes how the browser reads on.
  if (name !== language && !(isSmall && small)) document.write(markup('<noscript>'));
}

/** Puts the nodes of the small picture in the place of those of the larger one. */
function takeSmall(): void {
  const [picture, usual] = [
    document.getElementById('small'),
    drawn()?.querySelector('[data-nodes]'),
  ];
  const nodes = picture?.querySelector('[data-nodes]');
  if (!small || !usual || !nodes) return;
  const scale = grownScaleAt(JSON.parse(picture?.dataset.scales ?? '[]'), small.zoom) ?? 1;
  root.style.setProperty('--grown', `${scale / small.zoom}`);
  root.dataset.small = small.step;
  usual.replaceWith(nodes);
}

/** Of a page that cannot come to life, what is for who has no script is read after all. */
function readRecord(): void {
  const words = document.querySelector('#record noscript');
  if (words) words.outerHTML = markup(words.textContent);
}

new MutationObserver(() => {
  if (/failed|late/.test(root.dataset.first ?? '')) readRecord();
  if (root.dataset.first === 'failed') tellOffline();
}).observe(root, { attributeFilter: ['data-first'] });

/** When the picture has stood for so long the page says that the graph is still on its way, in milliseconds. */
const patience = 1000;

/** What was pointed at in the page that the build drew, and where that is written down; null elsewhere. */
function pointedAt({ target }: Event) {
  const first = document.getElementById('first');
  if (!first || !(target instanceof Element) || !first.contains(target)) return null;
  const button = target.closest('button');
  return { button, entity: target.getAttribute('data-id') ?? '', kept: first.dataset };
}

/** Nodes are written down as they would be selected, one alone or one more; of buttons the last, by its name. */
addEventListener(
  'click',
  (event) => {
    const { button, entity, kept } = pointedAt(event) ?? {};
    if (!kept) return;
    // Without a line nothing would come in the place of what can be read.
    if (button?.hasAttribute('data-again') && navigator.onLine) location.reload();
    // Browsers grant it to the click itself, not to one that is made up for it later.
    if (button?.hasAttribute('data-full-screen')) return toggleFullScreen();
    const adds = event.shiftKey || event.ctrlKey || event.metaKey;
    if (adds && entity) kept.entities = `${kept.entities ?? ''}${entity}\n`;
    else if (!adds && !button) kept.entities = entity && `${entity}\n`;
    kept.button = button?.getAttribute('aria-label') ?? button?.textContent ?? '';
    kept.keys = kept.menu = '';
  },
  true,
);

addEventListener(
  'contextmenu',
  (event) => {
    const { entity, kept } = pointedAt(event) ?? {};
    if (!entity || !kept || root.dataset.first === 'failed') return;
    event.preventDefault();
    kept.menu = entity;
  },
  true,
);

function toggleFullScreen(): void {
  const done = document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen?.();
  // A browser that refuses leaves everything as it is.
  done?.catch(() => {});
}

// Escape takes it back. Until the page itself answers keys, those that it may have a command for are written down.
addEventListener(
  'keydown',
  (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const first = document.getElementById('first');
    if (!first) return;
    const { dataset } = first;
    if (key === 'Escape') dataset.entities = dataset.menu = dataset.button = dataset.keys = '';
    if (key.length > 1 || key === ' ' || altKey || 'answers' in dataset) return;
    const held = ctrlKey || metaKey;
    if (held && key !== 'k') return;
    // Browsers have searches of their own there.
    if (held || key === '/') event.preventDefault();
    dataset.keys = `${dataset.keys ?? ''}${held ? '^' : ''}${key}\n`;
  },
  true,
);

// A script of the page that does not arrive cannot say so itself, nor can one that the browser cannot read.
const isThere = () => performance.getEntriesByName('yongyai:script').length > 0;
for (const told of ['error', 'load']) {
  document.addEventListener(
    told,
    ({ target }) => {
      if (target instanceof HTMLScriptElement && !isThere()) root.dataset.first = 'failed';
    },
    true,
  );
}

/** Fetched beside the picture, the rest would hold it up; run before the page is whole, it would find no place in it. */
const fetchRest = () =>
  afterFirstFrame().then(() => {
    const rest = document.querySelector<HTMLTemplateElement>('template#rest');
    if (rest) document.head.append(rest.content);
  });
addEventListener('DOMContentLoaded', fetchRest);

function tellOpening(): void {
  const notes = document.querySelectorAll<HTMLElement>('#first [data-opening]');
  for (const note of notes) note.hidden = root.dataset.first === 'failed';
}

if (picture !== 'none' && 'PerformanceObserver' in globalThis) {
  new PerformanceObserver((list, observer) => {
    for (const { name, startTime } of list.getEntries()) {
      if (name !== 'first-contentful-paint') continue;
      performance.mark('yongyai:picture', { startTime });
      setTimeout(tellOpening, patience);
      observer.disconnect();
    }
  }).observe({ type: 'paint', buffered: true });
}
