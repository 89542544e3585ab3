import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '@/components/card/Card';
import { CARD_STYLES } from '@/components/card/styles';
import { native } from '@/lib/browser/native';
import { openCard } from '@/lib/page/card-host';
import { offerCard } from '@/lib/page/card-slot';
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
      // For as long as the page lives: cards of this page open in the language chosen last.
      new AbortController().signal,
    );
    offerCard(({ place, content, onClosed }) =>
      openCard(place, {
        styles,
        onClosed,
        draw: (into, close) => {
          const closing = (act: () => void) => () => {
            close();
            act();
          };
          render(
            <Card
              mention={content.mention}
              claim={content.claim}
              published={content.published}
              today={content.today}
              wordsOf={content.wordsOf}
              language={language}
              onDismiss={closing(content.onDismiss)}
              onOpenLibrary={closing(content.onOpenLibrary)}
              onOpenMarks={closing(content.onOpenMarks)}
              onClose={close}
            />,
            into,
          );
          return () => render(null, into);
        },
      }),
    );
  },
});
