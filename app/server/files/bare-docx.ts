import { crc32, deflateRawSync } from 'node:zlib';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { barePicture } from './bare-picture.ts';

/** What a document is made of; everything else (who made it, remarks, other files, programs, data) is left out. */
const parts = [
  /^\[Content_Types\]\.xml$/,
  /^_rels\/\.rels$/,
  /^word\/(?:document|styles|stylesWithEffects|settings|webSettings|fontTable|numbering|footnotes|endnotes)\.xml$/,
  /^word\/(?:header|footer)\d*\.xml$/,
  /^word\/(?:theme|charts|diagrams|drawings)\/[\w-]+\.xml$/,
  /^word\/(?:charts\/|diagrams\/|drawings\/|theme\/)?_rels\/[\w.-]+\.rels$/,
  /^word\/(?:media|theme\/media)\/[\w.-]+\.(?:png|jpe?g|jp2|gif|bmp|webp|emf|wmf)$/i,
  /^word\/fonts\/[\w.-]+\.odttf$/i,
];
/** Changes that were not taken over yet, remarks, and what starts or fetches something when the document is opened. */
const gone = new Set([
  'del',
  'moveFrom',
  'delText',
  'delInstrText',
  'commentRangeStart',
  'commentRangeEnd',
  'commentReference',
  'annotationRef',
  'proofErr',
  'permStart',
  'permEnd',
  'rsids',
  'docVars',
  'mailMerge',
  'attachedTemplate',
  'saveThroughXslt',
  'dataBinding',
  'altChunk',
  'OLEObject',
  'control',
  'contentPart',
  'externalData',
]);
const isGone = (local: string) =>
  gone.has(local) || /Change$|^(?:moveFrom|moveTo|customXml\w*)Range(?:Start|End)$/.test(local);
const unwrapped = new Set(['ins', 'moveTo']);
const namesPeople = /^(?:rsid\w*|author|date|initials|paraId|textId|userId|providerId)$/;
/** Fields that show something of the document itself; others start, fetch or name what is elsewhere. */
const fields =
  /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION|HYPERLINK|REF|PAGEREF|NOTEREF|STYLEREF|TOC|TC|XE|INDEX|SEQ|DATE|TIME|FORMTEXT|FORMCHECKBOX|FORMDROPDOWN|SYMBOL|EQ|LISTNUM|AUTONUM\w*|CITATION|BIBLIOGRAPHY|QUOTE|=)(?![A-Za-z])/i;
const fetchesPicture = /^\s*INCLUDEPICTURE(?![A-Za-z])/i;
const safeAddress = /^(?:https?:|mailto:|tel:|#)/i;
const pathLike = /^(?:[A-Za-z]:|\\\\|file:|\/(?:Users|home)\/)/;

type Node = globalThis.Node;
type Element = globalThis.Element;

const isElement = (node: Node): node is Element => node.nodeType === 1;
const childrenOf = (node: Node): Element[] => Array.from(node.childNodes).filter(isElement);
const attributesOf = (element: Element) => Array.from(element.attributes);
const remove = (node: Node) => node.parentNode?.removeChild(node);

function parse(bytes: Buffer): Document {
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new Error('a document type');
  const fail = (message: string) => {
    throw new Error(message);
  };
  return new DOMParser({ errorHandler: { warning: () => undefined, error: fail, fatalError: fail } }).parseFromString(
    text,
    'text/xml',
  );
}

const write = (document: Document) => Buffer.from(new XMLSerializer().serializeToString(document), 'utf8');

/**
 * A DOCX without what it tells beside its text: author, company, dates, changes that were tracked, remarks, earlier
 * wording, what cameras wrote into its pictures; and without templates, fields and objects that fetch or start something.
 * `files` are its parts as they were unpacked; what comes back is the archive, written anew, and how many pictures were
 * left out because they lay elsewhere.
 */
export function bareDocx(files: ReadonlyMap<string, Buffer>): { bytes: Uint8Array; outsidePictures: number } {
  const kept = new Map<string, Buffer>();
  for (const [name, bytes] of files) {
    if (!parts.some((part) => part.test(name))) continue;
    // A picture that cannot be taken apart would be kept with all it says: it is left out.
    const inside = /\/media\//.test(name) ? pictureIn(name, bytes) : bytes;
    if (inside !== undefined) kept.set(name, inside);
  }
  const dropped = new Map<string, Set<string>>();
  let outsidePictures = 0;
  for (const [name, bytes] of kept) {
    if (!name.endsWith('.rels')) continue;
    const { document, without, pictures } = bareRelations(name, parse(bytes), kept);
    outsidePictures += pictures;
    kept.set(name, write(document));
    dropped.set(sourceOf(name), without);
  }
  for (const [name, bytes] of kept) {
    if (name === '[Content_Types].xml') kept.set(name, write(bareTypes(parse(bytes), kept)));
    else if (name.endsWith('.xml')) {
      const { document, pictures } = bareXml(parse(bytes), dropped.get(name) ?? new Set());
      outsidePictures += pictures;
      kept.set(name, write(document));
    }
  }
  return { bytes: archiveOf(kept), outsidePictures };
}

/** A picture of a document without what is not drawn; drawings of lines and BMP say nothing more. */
function pictureIn(name: string, bytes: Buffer): Buffer | undefined {
  const isDrawing =
    (/\.bmp$/i.test(name) && bytes.toString('latin1', 0, 2) === 'BM') ||
    (/\.emf$/i.test(name) && bytes.toString('latin1', 40, 44) === ' EMF') ||
    (/\.wmf$/i.test(name) && ['d7cdc69a', '01000900', '02000900'].includes(bytes.toString('hex', 0, 4)));
  return isDrawing ? bytes : barePicture(bytes);
}

/** The part that a part's relations are of: `word/_rels/document.xml.rels` is about `word/document.xml`. */
const sourceOf = (relations: string) => relations.replace(/_rels\/([^/]*)\.rels$/, '$1');

/** Keeps relations to parts that are kept, and links to addresses. */
function bareRelations(name: string, document: Document, kept: ReadonlyMap<string, Buffer>) {
  const folder = sourceOf(name).replace(/[^/]*$/, '');
  const without = new Set<string>();
  let pictures = 0;
  for (const relation of childrenOf(document.documentElement)) {
    const target = relation.getAttribute('Target') ?? '';
    const isLink = /\/hyperlink$/.test(relation.getAttribute('Type') ?? '');
    const isOutside = relation.getAttribute('TargetMode')?.trim().toLowerCase() === 'external';
    const inside = partOf(target, folder);
    const stays = isOutside ? isLink && safeAddress.test(target) : inside !== undefined && kept.has(inside);
    if (stays) continue;
    if (/\/image$/.test(relation.getAttribute('Type') ?? '') && (isOutside || inside === undefined)) pictures++;
    without.add(relation.getAttribute('Id') ?? '');
    remove(relation);
  }
  return { document, without, pictures };
}

/** The part of the archive that a target names; undefined for what lies elsewhere. */
function partOf(target: string, folder: string): string | undefined {
  if (/^\s*(?:[A-Za-z][\w+.-]*:|[\\/]{2})/.test(target)) return undefined;
  const { protocol, host, pathname } = new URL(target, `file:///${folder}`);
  return protocol === 'file:' && host === '' ? decodeURI(pathname).slice(1) : undefined;
}

function bareTypes(document: Document, kept: ReadonlyMap<string, Buffer>): Document {
  for (const type of childrenOf(document.documentElement)) {
    const part = type.getAttribute('PartName');
    if (part && !kept.has(part.replace(/^\//, ''))) remove(type);
  }
  return document;
}

function bareXml(document: Document, dropped: ReadonlySet<string>): { document: Document; pictures: number } {
  let pictures = bareFields(document);
  const waiting: Element[] = [document.documentElement];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    const local = element.localName ?? '';
    const parent = element.parentNode;
    if (isGone(local) || (local === 'tr' && isDeletedRow(element)) || loses(element, dropped)) {
      remove(element);
      continue;
    }
    if (unwrapped.has(local) && parent) {
      const children = Array.from(element.childNodes);
      // In the properties of a paragraph or row it only says that this was added.
      if (!/Pr$/.test((parent as Element).localName ?? ''))
        for (const child of children) parent.insertBefore(child, element);
      remove(element);
      waiting.push(...children.filter(isElement));
      continue;
    }
    for (const { localName, name, value } of attributesOf(element)) {
      if (namesPeople.test(localName ?? '') && name.includes(':')) element.removeAttribute(name);
      else if (/^(?:descr|title|name|alt)$/.test(name) && pathLike.test(value)) element.removeAttribute(name);
      else if (name === 'name' && local === 'cNvPr') element.setAttribute(name, 'Picture');
      // A drawing of the older kind names where its picture lies without a relation.
      else if (/^(?:src|href|althref)$/i.test(localName ?? '') && partOf(value, '') === undefined) {
        if (!safeAddress.test(value) || local !== 'hyperlink') element.removeAttribute(name);
        if (['imagedata', 'fill', 'stroke', 'image'].includes(local)) pictures++;
      }
    }
    waiting.push(...childrenOf(element));
  }
  return { document, pictures };
}

const isDeletedRow = (row: Element) =>
  childrenOf(row)
    .filter(({ localName }) => localName === 'trPr')
    .some((properties) => childrenOf(properties).some(({ localName }) => localName === 'del'));

/** Takes what leads nowhere any more off an element; answers whether the whole element goes. */
function loses(element: Element, dropped: ReadonlySet<string>): boolean {
  for (const { name, value, namespaceURI } of attributesOf(element)) {
    if (!/relationships$/.test(namespaceURI ?? '') || !dropped.has(value)) continue;
    if (!['blip', 'imagedata', 'fill', 'stroke', 'hyperlink'].includes(element.localName ?? '')) return true;
    element.removeAttribute(name);
  }
  return false;
}

/**
 * Empties the instruction of a field that is none of the harmless ones, also where it is spread over several pieces;
 * answers how many of them would have fetched a picture.
 */
function bareFields(document: Document): number {
  const open: Element[][] = [];
  let pictures = 0;
  const close = (pieces: Element[] | undefined) => {
    const instruction = pieces?.map(({ textContent }) => textContent).join('') ?? '';
    if (pieces === undefined || fields.test(instruction)) return;
    if (fetchesPicture.test(instruction)) pictures++;
    for (const piece of pieces) piece.textContent = '';
  };
  const walk = (element: Element): void => {
    const local = element.localName;
    if (local === 'fldChar') {
      const kind = attributesOf(element).find(({ localName }) => localName === 'fldCharType')?.value;
      if (kind === 'begin') open.push([]);
      else if (kind === 'separate') {
        close(open.at(-1));
        open.splice(-1, 1, []);
      } else if (kind === 'end') close(open.pop()?.filter(({ textContent }) => textContent !== ''));
    } else if (local === 'instrText') {
      if (open.length === 0) element.textContent = '';
      else open.at(-1)?.push(element);
    } else if (local === 'fldSimple') {
      for (const { localName, name, value } of attributesOf(element))
        if (localName === 'instr' && !fields.test(value)) {
          if (fetchesPicture.test(value)) pictures++;
          element.setAttribute(name, 'QUOTE');
        }
    }
    for (const child of childrenOf(element)) walk(child);
  };
  walk(document.documentElement);
  for (const pieces of open) close(pieces);
  return pictures;
}

/** A ZIP archive of these files, without dates, owners or comments. */
function archiveOf(files: ReadonlyMap<string, Buffer>): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of files) {
    const called = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(bytes);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt16LE(33, 8);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(called.length, 22);
    facts.copy(local, 4);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    facts.copy(entry, 6);
    entry.writeUInt32LE(at, 42);
    locals.push(local, called, packed);
    directory.push(entry, called);
    at += 30 + called.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...locals, central, end]));
}
