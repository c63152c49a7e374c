/** What a page says: every text that a reader sees or a screen reader speaks, through all shadow roots. */
import type { Page } from 'playwright-core';

const SPOKEN = ['aria-label', 'title', 'alt', 'placeholder'];

/** The texts, trimmed, each once, in the order of the page. */
export function readWords(page: Page): Promise<string[]> {
  return page.evaluate((spoken) => {
    const texts = new Set<string>();
    const say = (text: string | null) => text !== null && text.trim() !== '' && texts.add(text.trim().replace(/\s+/g, ' '));
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const walk = (node: Node): void => {
      if (node instanceof Text) say(node.textContent);
      if (node instanceof Element) {
        if (['STYLE', 'SCRIPT', 'TEMPLATE'].includes(node.tagName.toUpperCase()) || !isShown(node)) return;
        for (const name of spoken) say(node.getAttribute(name));
        if (node.shadowRoot !== null) node.shadowRoot.childNodes.forEach(walk);
      }
      const inside = node instanceof HTMLSlotElement ? node.assignedNodes() : [...node.childNodes];
      for (const child of inside) walk(child);
    };
    walk(document.body);
    return [document.title, ...texts];
  }, SPOKEN);
}
