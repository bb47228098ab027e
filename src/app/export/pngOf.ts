import interExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import interLatin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import newsreaderLatin from '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url';

/** Faces of the page, which a picture on its own does not see. The second has what letters beyond Latin 1 need. */
const FACES = [
  { family: 'Inter', address: interLatin, wanted: /./ },
  { family: 'Inter Ext', address: interExt, wanted: /[\u0100-\u024f]/ },
  { family: 'Newsreader', address: newsreaderLatin, wanted: /./ },
] as const;

/** The drawing as PNG, at twice its size so that it is sharp in print. Throws where the browser can't. */
export async function pngOf(drawing: SVGSVGElement): Promise<Blob> {
  const svg = drawing.cloneNode(true) as SVGSVGElement;
  const [width, height] = [svg.width.baseVal.value, svg.height.baseVal.value];
  await addFaces(svg);
  const image = new Image();
  // As data:, for a blob: address belongs to an origin, and a sandboxed page has none of its own.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 2 * width;
  canvas.height = 2 * height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('No PNG');
  return blob;
}

/** Puts the faces into the drawing itself. One that doesn't come is done without. */
async function addFaces(svg: SVGSVGElement): Promise<void> {
  const text = svg.textContent ?? '';
  const rules = await Promise.all(
    FACES.filter(({ wanted }) => wanted.test(text)).map(async ({ family, address }) => {
      try {
        const response = await fetch(address);
        if (!response.ok) return '';
        const data = await dataAddress(await response.blob());
        const range = family === 'Inter Ext' ? 'unicode-range:U+0100-024F,U+1E00-1EFF;' : '';
        const name = family === 'Inter Ext' ? 'Inter' : family;
        return `@font-face{font-family:${name};font-weight:100 900;${range}src:url(${data}) format("woff2")}`;
      } catch {
        return '';
      }
    }),
  );
  const sheet = document.createElementNS(svg.namespaceURI, 'style');
  sheet.textContent = rules.join('');
  svg.prepend(sheet);
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(blob);
  });
}
