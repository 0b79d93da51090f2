import {
  BookOpen,
  EyeOff,
  Focus,
  GitCompareArrows,
  Link,
  Minus,
  Network,
  PanelRight,
  Plus,
  Route,
} from 'lucide-react';
import { canvasMessages } from '../messages/canvas';
import { useFormats, useMessages } from '../store/use-messages';
import { useCorpus, useYongyai, useYongyaiStore } from '../store/use-store';
import { type MenuEntry, PointMenu } from '../ui/point-menu';
import { sameElement } from '../view/element-ref';
import { expand, focusOn, hide } from '../view/focusing';
import { openPassage, select, toggleSelected } from '../view/selecting';
import type { View } from '../view/view';
import { firstPassage } from './first-passage';
import type { OpenMenu } from './use-menu';
import { compareThese, type Pick, pathBetween } from './use-pick';

interface Props {
  readonly menu: OpenMenu;
  readonly onClose: () => void;
  readonly onPick: (pick: Pick) => void;
  readonly onReturnFocus: () => void;
  /** Copies the link to a view. */
  readonly onCopyLink: ((view: View) => void) | undefined;
}

/** What can be done with a node or a line. */
export function ElementMenu({ menu, onClose, onPick, onReturnFocus, onCopyLink }: Props) {
  const store = useYongyaiStore();
  const messages = useMessages(canvasMessages);
  const formats = useFormats();
  const index = useCorpus();
  const selection = useYongyai(({ view }) => view.selection);
  const { ref, at } = menu;
  const { commit } = store.getState();
  const nameOf = (id: Parameters<typeof index.entities.get>[0]) => {
    const entity = index.entities.get(id);
    return entity ? formats.text(entity.label) : id;
  };
  const title =
    ref.kind === 'entity' ? nameOf(ref.id) : [nameOf(ref.source), nameOf(ref.target)].join(' – ');
  const selected = selection.some((one) => sameElement(one, ref));
  const passage = firstPassage(index, ref);

  const entries: MenuEntry[] = [
    {
      kind: 'action',
      id: 'select',
      label: messages.select,
      icon: <PanelRight />,
      run: () => commit(select(ref)),
    },
    {
      kind: 'action',
      id: 'add',
      label: selected ? messages.takeFromSelection : messages.addToSelection,
      icon: selected ? <Minus /> : <Plus />,
      run: () => commit(toggleSelected(ref)),
    },
  ];
  if (ref.kind === 'entity') {
    const { id } = ref;
    const other = selection.findLast((one) => one.kind === 'entity' && one.id !== id);
    const otherId = other?.kind === 'entity' ? other.id : null;
    entries.push(
      {
        kind: 'action',
        id: 'focus',
        label: messages.focus,
        icon: <Focus />,
        run: () => commit(focusOn([id])),
      },
      {
        kind: 'action',
        id: 'expand',
        label: messages.expand,
        icon: <Network />,
        run: () => commit(expand(id)),
      },
      {
        kind: 'action',
        id: 'hide',
        label: messages.hide,
        icon: <EyeOff />,
        run: () => commit(hide([id])),
      },
      { kind: 'separator', id: 'relations' },
      otherId === null
        ? {
            kind: 'action',
            id: 'path',
            label: messages.pathFrom,
            icon: <Route />,
            run: () => onPick({ kind: 'path', from: id }),
          }
        : {
            kind: 'action',
            id: 'path',
            label: messages.pathBetween(nameOf(otherId)),
            icon: <Route />,
            run: () => commit(pathBetween(id, otherId)),
          },
      otherId === null
        ? {
            kind: 'action',
            id: 'compare',
            label: messages.compareFrom,
            icon: <GitCompareArrows />,
            run: () => onPick({ kind: 'compare', from: id }),
          }
        : {
            kind: 'action',
            id: 'compare',
            label: messages.compareWith(nameOf(otherId)),
            icon: <GitCompareArrows />,
            run: () => commit(compareThese([otherId, id])),
          },
    );
  }
  entries.push({ kind: 'separator', id: 'words' });
  if (passage) {
    entries.push({
      kind: 'action',
      id: 'passage',
      label: messages.openPassage,
      icon: <BookOpen />,
      run: () => commit((view) => openPassage(passage)(select(ref)(view))),
    });
  }
  if (onCopyLink) {
    entries.push({
      kind: 'action',
      id: 'link',
      label: messages.copyLink,
      icon: <Link />,
      run: () => onCopyLink(select(ref)(store.getState().view)),
    });
  }
  return (
    <PointMenu
      label={messages.menuOf(title)}
      title={title}
      at={at}
      entries={entries}
      onClose={onClose}
      onReturnFocus={onReturnFocus}
    />
  );
}
