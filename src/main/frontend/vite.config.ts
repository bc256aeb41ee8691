import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';
import { installable } from './tools/installable.ts';

const api = process.env.DUBAN_API ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [vue(), installable(fileURLToPath(new URL('.', import.meta.url)))],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': { target: api }, '/engine-rest': { target: api } },
  },
  build: {
    target: 'es2022',
    // The content security policy lets nothing inline run, and fonts come from files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'vue', test: /node_modules[\\/](@?vue|vue-router|pinia|vue-i18n|@intlify)[\\/]/, priority: 30 },
            { name: 'form', test: /node_modules[\\/](@bpmn-io[\\/](form-js|feelin|feel-|lezer|lang-)|@lezer|preact|flatpickr|downshift|luxon|big\.js|marked|dompurify)/, priority: 20 },
            { name: 'diagram', test: /node_modules[\\/](bpmn-js|diagram-js|bpmn-moddle|moddle|moddle-xml|saxen|didi|tiny-svg|min-dom|object-refs)[\\/]/, priority: 20 },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/app/testSetup.ts'],
    server: { deps: { inline: ['element-plus'] } },
  },
});
