import '@/components/theme.css';
import '@/components/history.css';
import '@/components/entry.css';
import '@/components/popup/popup.css';
import { render } from 'preact';
import { browser } from '@/lib/browser/index';
import { parseAddress } from './address';
import { App } from './app';

const root = document.getElementById('app');
if (root !== null) {
  const address = parseAddress(location.search, location.hash);
  document.documentElement.classList.toggle('in-tab', address.inTab);
  render(<App address={address} incognito={browser.extension.inIncognitoContext} />, root);
}
