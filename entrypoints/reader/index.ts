import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '@/lib/page/reader-slot';
import { Reader } from './reader';

/**
 * Reads an article, paints it, opens cards and follows its changes. Run in a page's isolated world
 * by the background, once the page says that it is an article, so that no other page pays for it.
 */
export default defineUnlistedScript({
  main: () => offerReader((article) => new Reader(article)),
});
