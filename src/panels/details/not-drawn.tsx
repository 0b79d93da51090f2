import { chosenValues, defaultTypes } from '../../graph/visible-claims';
import { detailsMessages } from '../../messages/details';
import { type Entity, entityTypes } from '../../model/entity';
import { selectScene } from '../../store/selectors';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai, useYongyaiStore } from '../../store/use-store';
import { Button } from '../../ui/button';
import { toggled } from '../../view/facet-choice';
import { setFacet } from '../../view/filtering';
import styles from './not-drawn.module.css';

const offer = { all: entityTypes, preset: defaultTypes };

/** Says why the graph does not show an entity whose type is not drawn, with the way to have it drawn. */
export function NotDrawn({ entity: { id, type } }: { readonly entity: Entity }) {
  const messages = useMessages(detailsMessages);
  const formats = useFormats();
  const { types } = useCorpus();
  const store = useYongyaiStore();
  const undrawn = useYongyai(
    (state) =>
      !chosenValues(state.view.filters, 'types')?.includes(type) &&
      selectScene(state)?.nodes.some((node) => node.id === id && node.state === 'shown') !== true,
  );
  if (!undrawn) return null;
  const plural = types.get(type)?.plural;
  return (
    <p className={styles.notDrawn}>
      {messages.notDrawn(plural ? formats.text(plural) : type)}
      <Button
        onClick={() =>
          store
            .getState()
            .commit((view) => setFacet('types', toggled(view.filters.types, type, offer))(view))
        }
      >
        {messages.draw}
      </Button>
    </p>
  );
}
