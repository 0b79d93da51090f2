import '@fontsource-variable/noto-sans-thai/index.css';
import './ui/theme.css';
import './ui/print.css';
import './first/first-page.module.css';
import './first/scene-picture.module.css';
import './first/record.module.css';
import 'virtual:yongyai-picture.css';
import { tellFailure } from './first/tell-failure';

performance.mark('yongyai:script');

import('./app/start').then(({ start }) => start()).catch(tellFailure);
