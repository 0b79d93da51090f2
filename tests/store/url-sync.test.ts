import { expect, test } from 'vitest';
import { suppliedTexts } from '../../src/model/text-pack';
import { createYongyaiStore, memoryPorts } from '../../src/store/store';
import { syncWithLink } from '../../src/store/url-sync';
import { twoMeetings, twoMeetingsIndex } from '../fixtures/two-meetings';

/** A page opened at a link; `go` is Back, Forward or a pasted link. */
function open(fragment: string) {
  const written: string[] = [];
  let listener: (fragment: string) => void = () => {};
  const ports = memoryPorts();
  const history = { ...ports.history, replace: (link: string) => written.push(link) };
  const store = createYongyaiStore({ ...ports, history });
  syncWithLink(store, {
    current: () => fragment,
    listen: (changed) => {
      listener = changed;
    },
  });
  const told = () => store.getState().notices.map(({ kind }) => kind);
  return { store, written, told, go: (link: string) => listener(link) };
}

test('a link is open before the corpus is, and looked up when it arrives', () => {
  const { store, written, told } = open('sel=envoy,nobody&theme=dark');
  expect(store.getState().view.theme).toBe('dark');
  expect(told()).toEqual([]);
  store.getState().corpusArrived(twoMeetingsIndex, suppliedTexts(twoMeetings));
  expect(store.getState().view.selection).toEqual([{ kind: 'entity', id: 'ambassador' }]);
  expect(told()).toEqual(['redirected', 'gone']);
  expect(written).toEqual(['v=1&sel=ambassador&theme=dark']);
});

test('the next link takes back what was said about the last one', () => {
  const { store, told, go } = open('sel=nobody&foo=1');
  store.getState().corpusArrived(twoMeetingsIndex, suppliedTexts(twoMeetings));
  store.getState().notify({ kind: 'copied', what: 'link' });
  expect(told()).toEqual(['unread', 'gone', 'copied']);
  go('sel=minister');
  expect(told()).toEqual(['copied']);
  expect(store.getState().view.selection).toEqual([{ kind: 'entity', id: 'minister' }]);
});

test('a window that was turned and held inside the corpus is told once, beside other fields', () => {
  const { store } = open('time=2030-01-01..1900-01-01&foo=1');
  store.getState().corpusArrived(twoMeetingsIndex, suppliedTexts(twoMeetings));
  expect(store.getState().view.window).toEqual({
    from: '2025-01-20',
    to: '2025-12-10',
    mode: 'within',
  });
  const [notice] = store.getState().notices;
  expect(
    notice?.kind === 'unread' && notice.fields.map(({ key, reason }) => `${key}:${reason}`),
  ).toEqual(['foo:unknown-key', 'time:repaired']);
});

test('a corpus that the curator saves is looked up again', () => {
  const { store, told } = open('sel=minister');
  store.getState().corpusArrived(twoMeetingsIndex, suppliedTexts(twoMeetings));
  expect(told()).toEqual([]);
  store
    .getState()
    .corpusArrived({ ...twoMeetingsIndex, entities: new Map() }, suppliedTexts(twoMeetings));
  expect(store.getState().view.selection).toEqual([]);
  expect(told()).toEqual(['gone']);
});
