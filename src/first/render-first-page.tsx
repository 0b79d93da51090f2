import { renderToStaticMarkup } from 'react-dom/server';
import { panelSizes } from '../app/workspace/panel-sizes';
import { type CorpusIndex, indexCorpus } from '../graph/corpus-index';
import { writeShortDays } from '../messages/format';
import { languages } from '../model/language';
import { type ShippedCorpus, suppliedTexts } from '../model/text-pack';
import { pictureSizes } from '../picture/picture-sizes';
import { type StillPicture, stillPicture } from '../picture/still-picture';
import { createYongyaiStore, memoryPorts, type YongyaiStore } from '../store/store';
import { StoreProvider } from '../store/store-provider';
import { FirstPage } from './first-page';
import { partOf, partScript } from './part';
import { Record } from './record';
import { pictureId } from './scene-picture';
import { SmallPicture } from './small-picture';

/** What stands in the page before its script, as markup, and the style sheet of the picture's sizes. */
export interface FirstPageText {
  /** The pages that stand in until the script takes over. */
  readonly pages: string;
  /** The names and texts, for who reads without script. */
  readonly record: string;
  readonly sizes: string;
  /** What the scripts in `pages` and `record` say, each of them. */
  readonly script: string;
}

/**
 * The page of a corpus in every language, and the record of its texts, as static markup: all text escaped, no style
 * attribute, no script but the one before each part.
 *
 * @public loaded by its name
 */
export function renderFirstPage(corpus: ShippedCorpus): FirstPageText {
  const index = indexCorpus(corpus);
  const texts = suppliedTexts(corpus);
  const pictures = languages.map((language) => stillPicture(index, language));
  const pages = pictures.map((picture) => {
    const store = createYongyaiStore(memoryPorts(picture.language));
    store.getState().corpusArrived(index, texts);
    const page = renderToStaticMarkup(
      <StoreProvider store={standing(store)}>
        <FirstPage picture={picture} />
      </StoreProvider>,
      { identifierPrefix: `first-${picture.language}-` },
    );
    return partOf(picture.language, page);
  });
  const smaller = pictures.map((picture) =>
    partOf(`${picture.language} small`, renderToStaticMarkup(<SmallPicture picture={picture} />)),
  );
  const record = renderToStaticMarkup(<Record index={index} texts={texts.here} />);
  const sizes = pictures.map(({ language, bounds }) =>
    bounds ? pictureSizes(`#${pictureId(language)}`, bounds) : '',
  );
  const { details, timeline } = panelSizes;
  const panels = `:root{--first-details:${details.normal}px;--first-timeline:${timeline.normal}px}\n`;
  return {
    pages: renderToStaticMarkup(
      <div
        id="first"
        data-days={JSON.stringify(daysOf(index, pictures))}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: it is the markup that was made above
        dangerouslySetInnerHTML={{ __html: [...pages, ...smaller].join('') }}
      />,
    ),
    record: `<div id="record">${partOf('record', record)}</div>`,
    sizes: panels + sizes.join(''),
    script: partScript,
  };
}

/** The days of the meetings in the pictures, in words. */
function daysOf(index: CorpusIndex, pictures: readonly StillPicture[]) {
  const drawn = new Set(pictures.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
  return writeShortDays(
    index.meetings.flatMap(({ id, when }) => (when && drawn.has(id) ? [when.from] : [])),
  );
}

/** Where there is no page, React asks for the state at the beginning: it is the present one. */
const standing = (store: YongyaiStore): YongyaiStore => ({
  ...store,
  getInitialState: store.getState,
});
