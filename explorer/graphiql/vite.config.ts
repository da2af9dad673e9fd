import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/graphiql/',
  worker: { format: 'es' },
  build: {
    // Monaco is large by nature and comes in pieces of its own.
    chunkSizeWarningLimit: 8_000,
    modulePreload: { polyfill: false },
    // Everything stays a file: the page may load nothing that is written into another file but icons.
    assetsInlineLimit: 0,
  },
});
