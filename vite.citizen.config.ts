import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The pages for citizens, made to be rendered by the server: dist/citizen/citizen.js with its style, fonts and one small script in assets. */
export default defineConfig({
  root: 'src/web',
  base: '/tra-cuu/',
  plugins: [react()],
  build: {
    ssr: 'citizen/server.tsx',
    ssrEmitAssets: true,
    outDir: '../../dist/citizen',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    rolldownOptions: { output: { entryFileNames: 'citizen.js' } },
  },
});
