import { describe, expect, it } from 'vitest';
import { moved, told, withHead } from '../../../tools/pages/entryPage';

describe(moved, () => {
  it('leads relative addresses through the root', () => {
    expect(moved('<script src="./assets/a.js"></script><link href="data/b.json">', '../../')).toBe(
      '<script src="../../assets/a.js"></script><link href="../../data/b.json">',
    );
  });

  it('leaves what means the same from everywhere', () => {
    const html =
      '<a href="#x">a</a><a href="?view=map">b</a><a href="https://a.example/">c</a><a href="mailto:a@b.example">d</a><img src="data:image/gif;base64,AA"><a href="/x">e</a><use href="#hatch"/>';
    expect(moved(html, '../../')).toBe(html);
  });

  it('does not take words for addresses', () => {
    const html = '<p>href="a" src="b"</p><a data-href="x" title="y">z</a>';
    expect(moved(html, '../../')).toBe(html);
  });
});

describe(told, () => {
  it('sets what the page says of itself anew and keeps the rest', () => {
    expect(
      told('<html lang="en" data-page="full" data-root="./">', 'en', { root: '../../', lens: 'map' }),
    ).toBe('<html lang="en" data-page="full" data-root="../../" data-lens="map">');
  });
});

describe(withHead, () => {
  it('puts the tags where the title was, a description of its own among them', () => {
    const html =
      '<head><title>Old</title>\n<meta name="description" content="Old" /><link rel="icon"></head>';
    expect(withHead(html, ['<title>$& new</title>', '<meta name="description" content="New" />'])).toBe(
      '<head><title>$& new</title>\n    <meta name="description" content="New" /><link rel="icon"></head>',
    );
  });

  it('refuses a page without a title', () => {
    expect(() => withHead('<head></head>', [])).toThrow('no title');
  });
});
