import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '@/components/card/Card';
import { CARD_STYLES } from '@/components/card/styles';
import { native } from '@/lib/browser/native';
import { openCard } from '@/lib/page/card-host';
import { offerCard } from '@/lib/page/card-slot';

/**
 * The card's script: run in a page's isolated world by the background when a card is first
 * wanted, so that pages on which nothing is ever opened do not pay for it.
 */
export default defineUnlistedScript(() => {
  const styles = new CSSStyleSheet();
  styles.replaceSync(CARD_STYLES);
  const language = native().i18n.getUILanguage();
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
});
