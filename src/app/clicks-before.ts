import { requestMenu } from '../canvas/menu-request';
import { entityId } from '../model/ids';
import type { YongyaiStore } from '../store/store';
import { toggleSelected } from '../view/selecting';
import { liveButton } from './counterpart';

/**
 * What was clicked before the live page could answer, to be done there. The early script writes it down at the page that
 * the build drew: `entities` that were clicked one after the other, each on a line of its own, all but the first with a
 * key that adds; the `button` that was clicked after them; the entity whose `menu` was asked for last.
 */
export function clicksBefore({ entities = '', button, menu }: DOMStringMap) {
  return (store: YongyaiStore): void => {
    const { corpus, commit } = store.getState();
    const known = (id: string) => id !== '' && corpus?.entities.has(entityId(id));
    for (const id of entities.split('\n').filter(known)) {
      commit(toggleSelected({ kind: 'entity', id: entityId(id) }));
    }
    if (button) liveButton(button)?.click();
    if (menu && known(menu)) requestMenu({ kind: 'entity', id: entityId(menu) });
  };
}
