import {draw} from './draw.mjs';
import {text} from './text.mjs';
draw(document.getElementById('view'), 'The reading room moves', text);
