import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOUR_NAMES, inkOf, pageInk } from '../../src/theme/ink';

const css = readFileSync(new URL('../../src/theme/tokens.css', import.meta.url), 'utf8');

describe('the colours as values', () => {
  it.each(COLOUR_NAMES)('%s is what the style sheet says', (name) => {
    const [, value] = new RegExp(`--${name}: ([^;]+);`).exec(css) ?? [];
    const [light, dark] = [inkOf('light')(name), inkOf('dark')(name)];
    expect(value).toBe(light === dark ? light : `light-dark(${light}, ${dark})`);
    expect(pageInk(name)).toBe(`var(--${name}, ${light})`);
  });
});
