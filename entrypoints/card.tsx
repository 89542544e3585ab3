import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '@/components/card/Card';
import { CARD_STYLES } from '@/components/card/styles';
import { native } from '@/lib/browser/native';
import { openCard } from '@/lib/page/card-host';
import { type CardRequest, offerCard } from '@/lib/page/card-slot';
import { readSettings, type Settings, watchSettings } from '@/lib/settings/index';

const languageOf = ({ language }: Settings): string =>
  language === 'auto' ? native().i18n.getUILanguage() : language;

/**
 * The card's script: run in a page's isolated world by the background when a card is first
 * wanted, so that pages on which nothing is ever opened do not pay for it.
 */
export default defineUnlistedScript({
  async main() {
    const styles = new CSSStyleSheet();
    styles.replaceSync(CARD_STYLES);
    let language = languageOf(await readSettings());
    watchSettings(
      (settings) => {
        language = languageOf(settings);
      },
      // For as long as the page lives: cards open in the language chosen last. An open one was
      // closed by then, as a page is read anew when settings change.
      new AbortController().signal,
    );

    const draw = (
      { contents, first, onSwitch }: CardRequest,
      into: ShadowRoot,
      close: () => void,
    ): (() => void) => {
      let at = first;
      const closing = (act: () => void) => () => {
        close();
        act();
      };
      const paint = (): void => {
        const content = contents[at];
        if (content === undefined) return;
        render(
          <Card
            mention={content.mention}
            claim={content.claim}
            published={content.published}
            today={content.today}
            wordsOf={content.wordsOf}
            language={language}
            here={{
              at,
              of: contents.length,
              onSwitch: (to) => {
                at = to;
                paint();
                onSwitch(to);
              },
            }}
            onDismiss={closing(content.onDismiss)}
            onOpenLibrary={closing(content.onOpenLibrary)}
            onOpenMarks={closing(content.onOpenMarks)}
            onClose={close}
          />,
          into,
        );
      };
      paint();
      return () => render(null, into);
    };

    offerCard((request) =>
      openCard(request.place, {
        styles,
        onClosed: request.onClosed,
        draw: (into, close) => draw(request, into, close),
      }),
    );
  },
});
