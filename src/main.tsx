import '@fontsource-variable/noto-sans-thai/index.css';
import './ui/theme.css';
import './first/first-page.module.css';
import './first/scene-picture.module.css';
import './first/record.module.css';
import 'virtual:yongyai-picture.css';
import { afterFirstFrame } from './first/after-first-frame';
import { styleIsMissing } from './first/style-is-missing';
import { tellFailure } from './first/tell-failure';

performance.mark('yongyai:script');

// The picture that stands in the page is painted before the rest is so much as parsed.
afterFirstFrame()
  .then(() => {
    // The live page without its styles would take the place of a picture that can be read.
    if (styleIsMissing(document)) throw new Error('a style sheet of the page did not arrive');
    return import('./app/start');
  })
  .then(({ start }) => start())
  .catch(tellFailure);
