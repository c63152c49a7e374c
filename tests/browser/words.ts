/** What a page says: every text that a reader sees or a screen reader speaks, through all shadow roots. */
import type { Page } from 'playwright-core';

const SPOKEN = ['aria-label', 'title', 'alt', 'placeholder'];
const UNSEEN = ['STYLE', 'SCRIPT', 'TEMPLATE', 'NOSCRIPT'];

/** The texts, trimmed, each once, in the order of the page. Within a picture (role img) only what is seen counts. */
export function readWords(page: Page): Promise<string[]> {
  return page.evaluate(
    ([spoken, unseen]) => {
      const texts = new Set<string>();
      const say = (text: string | null) => {
        if (text !== null && text.trim() !== '') texts.add(text.trim().replace(/\s+/g, ' '));
      };
      const walk = (node: Node, inPicture: boolean): void => {
        if (node instanceof Text) say(node.textContent);
        if (node instanceof Element) {
          if (unseen.includes(node.tagName.toUpperCase()) || !node.checkVisibility({ visibilityProperty: true }))
            return;
          // A label in a picture may be broken into lines: it is one text.
          if (node.localName === 'text') {
            say([...node.childNodes].map((part) => part.textContent).join(' '));
            return;
          }
          if (!inPicture) for (const name of spoken) say(node.getAttribute(name));
        }
        const within = inPicture || (node instanceof Element && node.getAttribute('role') === 'img');
        const shadow = node instanceof Element ? node.shadowRoot : null;
        for (const child of shadow?.childNodes ?? []) walk(child, within);
        const inside = node instanceof HTMLSlotElement ? node.assignedNodes() : [...node.childNodes];
        for (const child of inside) walk(child, within);
      };
      walk(document.body, false);
      return [document.title, ...texts];
    },
    [SPOKEN, UNSEEN] as const,
  );
}
