import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { barePicture } from './bare-picture.ts';

const name = (text: string) => PDFName.of(text);
const text = (object: PDFObject | undefined) => (object instanceof PDFName ? object.decodeText() : undefined);

/** What any part of a PDF may carry of its making: metadata, the private data of programs, thumbnails, files. */
const everywhere = ['Metadata', 'PieceInfo', 'LastModified', 'Thumb', 'AF', 'AA'];
/** What the document as a whole may: what runs when it opens, files inside, forms that are programs, signatures. */
const ofCatalog = ['OpenAction', 'Collection', 'SpiderInfo', 'Perms', 'Legal', 'DSS', 'URI', 'Threads', 'Extensions'];
/** Notes people write on a page are part of what it shows when they are drawn; remarks and files pinned to it are not. */
const drawnNotes = new Set(['FreeText', 'Stamp', 'Ink', 'Line', 'Square', 'Circle', 'Polygon', 'PolyLine']);
const ofNote = ['T', 'M', 'NM', 'CreationDate', 'Subj', 'RC', 'Popup', 'IRT', 'RT', 'Contents', 'A', 'ExData', 'OC'];
/** What any part may carry that runs, plays or lies elsewhere: scripts, files, pages of other files, media. */
const starting = ['JS', 'EF', 'RichMediaContent', 'RichMediaSettings', '3DD', 'OPI', 'RF'];
/** A link leads to a page of the document or to an address; it starts nothing. */
const allowedActions = new Set(['GoTo', 'URI']);
const allowedAddress = /^(?:https?:|mailto:|tel:)/i;
/** Actions that start, play, send, fetch or hide something. */
const startingActions = new Set([
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'ResetForm',
  'GoToR',
  'GoToE',
  'Rendition',
  'Movie',
  'Sound',
  'Thread',
  'Hide',
  'SetOCGState',
  'GoTo3DView',
  'RichMediaExecute',
]);
const resources = ['Font', 'XObject', 'ExtGState', 'ColorSpace', 'Pattern', 'Shading', 'Properties', 'CharProcs'];
const largestPicture = 60_000_000;

/**
 * A PDF without what it tells beside its pages: author, program, dates, earlier versions of it, remarks, files inside,
 * scripts, what cameras wrote into its pictures. Written anew from what its pages reach, so that nothing else is in it.
 */
export async function barePdf(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, {
    password: '',
    updateMetadata: false,
    parseSpeed: Number.POSITIVE_INFINITY,
  });
  const { context, catalog } = document;
  delete context.trailerInfo.Info;
  delete context.trailerInfo.ID;
  delete context.trailerInfo.Encrypt;
  for (const key of ofCatalog) catalog.delete(name(key));
  const names = catalog.lookup(name('Names'));
  if (names instanceof PDFDict) for (const key of ['EmbeddedFiles', 'JavaScript']) names.delete(name(key));
  const form = catalog.lookup(name('AcroForm'));
  if (form instanceof PDFDict) for (const key of ['XFA', 'SigFlags', 'CO']) form.delete(name(key));
  for (const page of document.getPages()) bareNotes(context, page.node);
  const reached = reach(context, context.trailerInfo.Root);
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!reached.has(ref)) context.delete(ref);
    else if (object instanceof PDFRawStream) barePictureStream(context, ref, object);
  }
  return document.save({ rewrite: true, addDefaultPage: false, updateFieldAppearances: false });
}

function bareNotes(context: PDFContext, page: PDFDict): void {
  const notes = page.lookup(name('Annots'));
  if (!(notes instanceof PDFArray)) return;
  const kept = context.obj([]);
  for (const each of notes.asArray()) {
    const note = context.lookup(each);
    if (!(note instanceof PDFDict)) continue;
    const kind = text(note.lookup(name('Subtype'))) ?? '';
    if (kind !== 'Link' && kind !== 'Widget' && !drawnNotes.has(kind)) continue;
    if (drawnNotes.has(kind)) for (const key of ofNote) note.delete(name(key));
    else for (const key of ['M', 'NM', ...(kind === 'Link' ? ['T', 'Contents'] : [])]) note.delete(name(key));
    const action = note.lookup(name('A'));
    if (action instanceof PDFDict) {
      action.delete(name('Next'));
      if (!allowedActions.has(text(action.lookup(name('S'))) ?? '')) note.delete(name('A'));
    } else if (action !== undefined) note.delete(name('A'));
    kept.push(each);
  }
  page.set(name('Annots'), kept);
}

/** Everything that the root leads to; on the way each part loses what it says of its making. */
function reach(context: PDFContext, root: PDFObject | undefined): Set<PDFRef> {
  const reached = new Set<PDFRef>();
  const seen = new Set<PDFObject>();
  // Where every key is a name that a page calls something by.
  const ofNames = new Set<PDFObject>();
  const waiting: (PDFObject | undefined)[] = [root];
  while (waiting.length > 0) {
    const object = waiting.pop();
    if (object === undefined || seen.has(object)) continue;
    seen.add(object);
    if (object instanceof PDFRef) {
      reached.add(object);
      waiting.push(context.lookup(object));
    } else if (object instanceof PDFArray) waiting.push(...object.asArray());
    else {
      const dict = object instanceof PDFStream ? object.dict : object;
      if (!(dict instanceof PDFDict)) continue;
      if (!ofNames.has(dict)) for (const key of [...everywhere, ...starting]) dict.delete(name(key));
      for (const key of resources) {
        const called = dict.lookup(name(key));
        if (called instanceof PDFDict) ofNames.add(called);
      }
      if (starts(dict)) for (const key of dict.keys()) dict.delete(key);
      // What is drawn stands in the file itself: no stream of another file, no page of another document.
      if (object instanceof PDFStream)
        for (const key of ['F', 'FFilter', 'FDecodeParms', 'Ref']) dict.delete(name(key));
      if (!isOfNumbers(dict.lookup(name('FontMatrix')))) dict.delete(name('FontMatrix'));
      waiting.push(...dict.values());
    }
  }
  return reached;
}

/** An action that starts something, wherever it hangs: in an outline, a button of a form, behind another one. */
function starts(dict: PDFDict): boolean {
  const action = text(dict.lookup(name('S')));
  if (action === undefined) return false;
  if (action !== 'URI') return startingActions.has(action);
  const address = dict.lookup(name('URI'));
  return !(
    (address instanceof PDFString || address instanceof PDFHexString) &&
    allowedAddress.test(address.decodeText())
  );
}

/** Nothing, or an array of numbers: readers of fonts once ran what else stood there. */
const isOfNumbers = (matrix: PDFObject | undefined): boolean =>
  matrix === undefined ||
  (matrix instanceof PDFArray && matrix.asArray().every((_, at) => matrix.lookup(at) instanceof PDFNumber));

/** A photograph in the file loses what its camera wrote. */
function barePictureStream(context: PDFContext, ref: PDFRef, stream: PDFRawStream): void {
  if (text(stream.dict.lookup(name('Subtype'))) !== 'Image') return;
  const filter = stream.dict.lookup(name('Filter'));
  const filters =
    filter instanceof PDFArray ? filter.asArray().map((each) => text(context.lookup(each))) : [text(filter)];
  const last = filters.at(-1);
  if (last !== 'DCTDecode' && last !== 'JPXDecode') return;
  let picture: Uint8Array = stream.getContents();
  if (filters.length === 2 && filters[0] === 'FlateDecode')
    picture = inflateSync(picture, { maxOutputLength: largestPicture });
  else if (filters.length !== 1) return;
  const bare = barePicture(picture);
  if (bare === undefined) return;
  stream.dict.set(name('Filter'), name(last));
  if (filters.length === 2) stream.dict.delete(name('DecodeParms'));
  context.assign(ref, PDFRawStream.of(stream.dict, new Uint8Array(bare)));
}
