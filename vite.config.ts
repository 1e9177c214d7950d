import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = `http://127.0.0.1:${process.env['PORT'] ?? '8080'}`;

/** The staff app goes to dist/web; `vite build --ssr FILE` puts the citizen pages for the server into dist/citizen. */
export default defineConfig(({ isSsrBuild }) => ({
  root: 'src/web',
  plugins: [react()],
  build: {
    outDir: isSsrBuild ? '../../dist/citizen' : '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    rolldownOptions: { treeshake: { manualPureFunctions: ['Type', 'operation'] } },
  },
  server: { proxy: { '/api': server, '/tra-cuu': server } },
}));
