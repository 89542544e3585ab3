import history from '@/components/history.css?inline';
import plot from '@/components/plot/plot.css?inline';
import theme from '@/components/theme.css?inline';
import card from './card.css?inline';

/** Everything the card needs, for the sheet of its shadow root. */
export const CARD_STYLES: string = [theme, history, plot, card].join('\n');
