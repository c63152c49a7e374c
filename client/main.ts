import './theme/fonts.css';
import './theme/tokens.css';
import './theme/base.css';
import './theme/parts.css';
import './theme/front.css';
import './theme/indicator.css';
import './theme/print.css';
import './app.ts';
