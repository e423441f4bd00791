import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

// Everything is one file of script and one of style: the window's policy allows no inline script or style.
export default defineConfig({
  plugins: [svelte()],
  build: { target: "safari16", assetsInlineLimit: 0, modulePreload: false, cssCodeSplit: false },
  server: { port: 5173, strictPort: true },
});
