import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { bootFirst } from './tools/bootFirst.ts';
import { hostHelper } from './tools/hostHelper.ts';
import { narrowGeo } from './tools/narrowGeo.ts';
import { sitePages } from './tools/pages/pages.ts';
import { siteUrlOf } from './tools/pages/siteUrl.ts';
import { stillPages } from './tools/pages/stillPages.ts';
import { preloadData } from './tools/preloadData.ts';
import { statePolicy } from './tools/statePolicy.ts';

const site = siteUrlOf(process.env);

/** Addresses are relative, so that the site can stand under any path. */
export default defineConfig({
  base: './',
  plugins: [
    react(),
    narrowGeo(),
    hostHelper(),
    stillPages(),
    preloadData(),
    bootFirst(),
    statePolicy(site ? new URL(site).origin : undefined),
    sitePages(site),
  ],
  build: {
    target: 'es2022',
    // The first with light-dark(), all of spring 2024.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    manifest: true,
    sourcemap: false,
    // An inlined asset would be a data: address that the policy forbids; the polyfill an inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      input: { index: 'index.html', embed: 'embed/index.html', boot: 'src/app/boot.ts' },
      output: {
        codeSplitting: {
          groups: [{ name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ }],
        },
      },
    },
  },
});
