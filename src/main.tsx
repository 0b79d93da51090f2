import '@fontsource-variable/noto-sans-thai/index.css';
import './ui/theme.css';
import './first/first-page.module.css';
import './first/scene-picture.module.css';
import './first/record.module.css';
import 'virtual:yongyai-picture.css';
import { afterFirstFrame } from './first/after-first-frame';

performance.mark('yongyai:script');

// The picture that stands in the page is painted before the rest is so much as parsed.
afterFirstFrame()
  .then(() => import('./app/start'))
  .then(({ start }) => start())
  .catch((error: unknown) => {
    document.documentElement.dataset.first = 'failed';
    throw error;
  });
