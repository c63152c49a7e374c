/** Builds the pages, GraphiQL, and the two small scripts of embeds, which keep fixed names. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const FIXED = ['embed', 'frame'];

export default defineConfig({
  root,
  base: '/',
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 2000,
    rollupOptions: {
      // Libraries of GraphiQL mark files for another bundler; nothing is lost by leaving the marks out.
      onwarn(warning, warn) {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
      input: {
        index: `${root}index.html`,
        graphiql: `${root}graphiql.html`,
        embed: `${root}embed/embed.ts`,
        frame: `${root}embed/frame.ts`,
      },
      output: {
        entryFileNames: ({ name }) => (FIXED.includes(name) ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
