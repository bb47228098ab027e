import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { bootFirst } from './tools/bootFirst.ts';
import { hostHelper } from './tools/hostHelper.ts';
import { narrowLibraries } from './tools/narrow/narrowLibraries.ts';
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
    narrowLibraries(),
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
    modulePreload: {
      polyfill: false,
      // Names of scripts in other scripts weigh much and say little: what a piece imports it asks for by itself.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
    },
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      input: { index: 'index.html', embed: 'embed/index.html', boot: 'src/app/boot.ts' },
      output: {
        codeSplitting: {
          // Few files, for each costs a slow line a turn: a group takes what its modules import along, unless a
          // group before it has it.
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler)[\\/]|rolldown[\\/]runtime/,
              priority: 9,
            },
            { name: 'address', test: /src\/app\/(wants|pageKind|marks)\.ts$/, priority: 8 },
            {
              name: 'core',
              test: /src\/(app\/(start|partNotice|useReady|useClose|isTelling|copyText)|views\/(?!ScrollSteps|CoverageNote|AgreementNote)\w+|theme\/tokenInk|layout\/(?!textWidth)\w+)\.tsx?$/,
              priority: 7,
            },
            {
              name: 'said',
              test: /src\/(theme\/stance\w+|layout\/timeline\/mainStance|app\/embed\/useTextsWhenReached|domain\/(readStatements|statement))\.ts$/,
              priority: 6,
            },
            { name: 'd3-array', test: /node_modules[\\/]d3-array[\\/]/, priority: 8 },
            { name: 'time', test: /src\/views\/timeline\/TimeScrubber\.tsx$/, priority: 6 },
            {
              name: 'map-places',
              test: /src\/(layout\/geo\/(?!projectPoint|placeCard|nearest)\w+|views\/map\/(placeMap|placeEventMarks|fitMap|prepareFrame|selectNear|hatches|measureText|ZoomButtons|BordersNote|MapView\.css|MapKey\.css))(\.tsx?)?$/,
              priority: 6,
            },
            { name: 'map', test: /src\/app\/embed\/EmbedMap\.tsx$/, priority: 5 },
            {
              name: 'timeline',
              test: /src\/(app\/embed\/Embed|views\/timeline\/)Timeline(View)?\.tsx$/,
              priority: 4,
            },
            {
              name: 'stances',
              test: /src\/(app\/embed\/Embed|views\/stances\/)Stances(View)?\.tsx$/,
              priority: 3,
            },
            { name: 'live-map', test: /src\/views\/map\/MapView\.tsx$/, priority: 2 },
          ],
        },
      },
    },
  },
});
