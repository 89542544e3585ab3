import '@/components/theme.css';
import '@/components/history.css';
import '@/components/plot/plot.css';
import '@/components/entry.css';
import '@/components/library/library.css';
import '@/components/library/claims.css';
import '@/components/library/claim.css';
import '@/components/library/packs.css';
import '@/components/library/pages.css';
import { render } from 'preact';
import { native } from '@/lib/browser/native';
import { App } from './app';

const root = document.getElementById('app');
if (root !== null) {
  render(<App incognito={native().extension.inIncognitoContext} />, root);
}
