import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const server = `http://127.0.0.1:${process.env['PORT'] ?? '8080'}`;

/**
 * What the PDF reader fetches by name while it draws: its worker, the fonts a PDF may name without carrying them, and the decoders of fax and
 * JPEG 2000 pictures as plain script (the content policy lets no WebAssembly run). Below the reader's version, as it expects them.
 */
function pdfParts(): Plugin {
  const from = 'node_modules/pdfjs-dist/';
  const { version }: { version: string } = JSON.parse(readFileSync(`${from}package.json`, 'utf8'));
  const fonts = readdirSync(`${from}standard_fonts`).map((name) => `standard_fonts/${name}`);
  const parts = ['legacy/build/pdf.worker.min.mjs', 'wasm/jbig2_nowasm_fallback.js', 'wasm/openjpeg_nowasm_fallback.js', ...fonts];
  return {
    name: 'pdf-parts',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    generateBundle() {
      for (const part of parts) this.emitFile({ type: 'asset', fileName: `assets/pdf-${version}/${basename(part)}`, source: readFileSync(from + part) });
    },
  };
}

/** The staff app and the citizens' app, each with a page of its own, go to dist/web; `vite build --ssr FILE` puts the citizen pages for the server into dist/citizen. */
export default defineConfig(({ isSsrBuild }) => ({
  root: 'src/web',
  plugins: [react(), pdfParts()],
  build: {
    outDir: isSsrBuild ? '../../dist/citizen' : '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    rolldownOptions: { ...(isSsrBuild ? {} : { input: ['src/web/index.html', 'src/web/cong-dan.html'] }), treeshake: { manualPureFunctions: ['Type', 'operation'] } },
  },
  // The folder src/web/api stands at the same address: what ends like a module is the app's own.
  server: { proxy: { '^/api/(?!.*\\.ts)': server, '/tra-cuu': server } },
}));
