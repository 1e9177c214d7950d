import { drawPage, openPdf } from '../preview/open-pdf.ts';
import { readPdf } from './join.ts';
import type { ScanPage } from './pages.ts';
import { jpegFacts, kindOf } from './picture-facts.ts';

/** Why a file gave no pages. */
export type Unread = 'scanWrongKind' | 'scanDamaged';
const THUMB_PIXELS = 480;
const QUALITY = 0.95;

/** The pages of a file: one of a picture, all of a PDF; or why there are none. */
export async function pagesOf(file: File): Promise<readonly ScanPage[] | Unread> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = kindOf(bytes);
  if (kind === undefined) return 'scanWrongKind';
  try {
    return kind === 'pdf' ? await pagesOfPdf(bytes, file.name) : [await pageOfPicture(file, bytes, kind)];
  } catch {
    return 'scanDamaged';
  }
}

/** What the camera sees right now, as one page. */
export async function pageOfCamera(video: HTMLVideoElement): Promise<ScanPage> {
  const picture = await jpegOf(video, video.videoWidth, video.videoHeight);
  return pageOf(new Uint8Array(await picture.arrayBuffer()), picture, { width: video.videoWidth, height: video.videoHeight }, '');
}

/** Forgets the pictures of pages that are no longer there. */
export function forgetPictures(pages: readonly ScanPage[]): void {
  for (const { picture } of pages) URL.revokeObjectURL(picture);
}

async function pageOfPicture(file: File, bytes: Uint8Array, kind: 'jpeg' | 'png' | 'webp'): Promise<ScanPage> {
  const bitmap = await createImageBitmap(file);
  const shown = { width: bitmap.width, height: bitmap.height };
  try {
    if (kind === 'jpeg') return { ...pageOf(bytes, file, shown, file.name), source: { kind, bytes, ownTurn: jpegFacts(bytes)?.turn ?? 0 } };
    if (kind === 'png') return { ...pageOf(bytes, file, shown, file.name), source: { kind, bytes, ownTurn: 0 } };
    // PDF knows no WebP: drawn once into a JPEG that shows no difference.
    const picture = await jpegOf(bitmap, shown.width, shown.height);
    return pageOf(new Uint8Array(await picture.arrayBuffer()), picture, shown, file.name);
  } finally {
    bitmap.close();
  }
}

function pageOf(bytes: Uint8Array, picture: Blob, { width, height }: { width: number; height: number }, from: string): ScanPage {
  return { id: crypto.randomUUID(), from, picture: URL.createObjectURL(picture), width, height, turn: 0, source: { kind: 'jpeg', bytes, ownTurn: 0 } };
}

async function pagesOfPdf(bytes: Uint8Array, from: string): Promise<readonly ScanPage[]> {
  const facts = await readPdf(bytes);
  const task = openPdf(bytes);
  try {
    const pdf = await task.promise;
    const pages: ScanPage[] = [];
    for (const [index, { width, height, dpi }] of facts.entries()) {
      const canvas = document.createElement('canvas');
      await drawPage(await pdf.getPage(index + 1), canvas, THUMB_PIXELS, 1).promise;
      pages.push({ id: crypto.randomUUID(), from, picture: URL.createObjectURL(await blobOf(canvas)), width, height, turn: 0, source: { kind: 'pdf', bytes, index, dpi } });
    }
    return pages;
  } finally {
    void task.destroy();
  }
}

async function jpegOf(source: CanvasImageSource, width: number, height: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(source, 0, 0);
  return blobOf(canvas);
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('the picture could not be drawn')) : resolve(blob)), 'image/jpeg', QUALITY);
  });
}
