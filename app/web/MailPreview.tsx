import { useEffect, useRef } from 'react';

/** What stands in a mail; anything else is left out. */
const known = new Set(['DIV', 'P', 'UL', 'LI', 'BLOCKQUOTE', 'A', 'BR', 'IMG', 'SPAN', 'TABLE', 'TBODY', 'TR', 'TD']);

/**
 * Copies the mail's elements with their looks, which may not be written into this page as they stand in the mail: the
 * page's policy knows no style in HTML. Links lead nowhere here, and pictures come from `pictures` only.
 */
const copyInto = (target: Node, from: Node, pictures: Record<string, string>): void => {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) {
      target.appendChild(document.createTextNode(node.textContent ?? ''));
      continue;
    }
    if (!(node instanceof HTMLElement) || !known.has(node.tagName)) continue;
    const picture = node instanceof HTMLImageElement ? pictures[node.getAttribute('src') ?? ''] : undefined;
    if (node.tagName === 'IMG' && picture === undefined) continue;
    const copy = document.createElement(node.tagName);
    copy.style.cssText = node.dataset.look ?? '';
    for (const side of ['dir', 'role'] as const)
      if (node.hasAttribute(side)) copy.setAttribute(side, node.getAttribute(side) ?? '');
    // A mail takes the whole width by an attribute; everything else of its looks stands in its styles.
    if (copy instanceof HTMLTableElement && node.getAttribute('width') === '100%') copy.style.inlineSize = '100%';
    if (copy instanceof HTMLTableCellElement && node.getAttribute('align') === 'center') copy.align = 'center';
    if (copy instanceof HTMLImageElement) {
      copy.src = picture ?? '';
      copy.alt = node.getAttribute('alt') ?? '';
      for (const side of ['width', 'height'] as const) copy.setAttribute(side, node.getAttribute(side) ?? '');
    }
    copyInto(copy, node, pictures);
    target.appendChild(copy);
  }
};

/** A mail's HTML as its reader sees it, apart from this page's own looks. */
export const MailPreview = (props: { html: string; lang: string; pictures?: Record<string, string> }) => {
  const { html, lang, pictures } = props;
  const host = useRef<HTMLDivElement>(null);
  const shownPictures = JSON.stringify(pictures ?? {});
  useEffect(() => {
    const frame = host.current;
    if (frame === null) return;
    const root = frame.shadowRoot ?? frame.attachShadow({ mode: 'open' });
    // Looks are carried over as data, and those for dark mail programs left out: the words of a mail have their quotation
    // marks and brackets escaped, so this meets none of them.
    const carried = html.replace(/<style>[^<]*<\/style>/, '').replaceAll(' style="', ' data-look="');
    const mail = new DOMParser().parseFromString(carried, 'text/html');
    const page = document.createElement('div');
    page.style.cssText = mail.body.dataset.look ?? '';
    copyInto(page, mail.body, JSON.parse(shownPictures));
    root.replaceChildren(page);
  }, [html, shownPictures]);
  return <div ref={host} className="mail-preview" lang={lang} />;
};
