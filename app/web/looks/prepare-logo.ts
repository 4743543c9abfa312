/** What the server takes as it is; the same bounds as its own. */
const plainTypes = ['image/png', 'image/jpeg'];
const mostBytes = 250_000;
/** How large a logo is kept: several times what any page or mail shows. */
const kept = { width: 800, height: 240 };

/** A picture as PNG or JPEG within the server's bounds; null when this is none that can be drawn. */
export async function prepareLogo(file: File): Promise<Blob | null> {
  const picture = await drawable(file);
  if (picture === null) return null;
  const { naturalWidth: width, naturalHeight: height } = picture;
  if (width === 0 || height === 0) return null;
  const isVector = file.type === 'image/svg+xml';
  if (plainTypes.includes(file.type) && file.size <= mostBytes && width <= kept.width * 2 && height <= kept.height * 4)
    return file;
  const fit = Math.min(kept.width / width, kept.height / height);
  // Lines are drawn as large as they are kept; dots only ever smaller.
  for (let scale = isVector ? fit : Math.min(1, fit), tries = 0; tries < 5; scale *= 0.7, tries++) {
    const drawn = await draw(picture, Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
    if (drawn === null) return null;
    if (drawn.size <= mostBytes) return drawn;
  }
  return null;
}

/** The file as the browser draws it: nothing in a picture runs or is fetched. */
async function drawable(file: File): Promise<HTMLImageElement | null> {
  const url = URL.createObjectURL(file);
  try {
    const picture = new Image();
    picture.src = url;
    await picture.decode();
    return picture;
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}

const draw = (picture: HTMLImageElement, width: number, height: number): Promise<Blob | null> =>
  new Promise((resolve) => {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
    try {
      canvas.toBlob(resolve, 'image/png');
    } catch {
      // What a picture may not show cannot be read back.
      resolve(null);
    }
  });
