// The program behind the window: its commands, and what it tells by itself.
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Ask, Count, Progress, Settings, Take, Taken, Tick, View } from "./wire";

export const view = (ask: Ask) => invoke<View>("view", { ask });

export const saveSettings = (settings: Settings) => invoke<void>("save_settings", { settings });

export const openLink = (id: string) => invoke<void>("open_link", { id });

export const copyNumber = (number: string) => invoke<void>("copy_number", { number });

export const count = (request: Count) => invoke<void>("count", { request });

export const take = (request: Take) => invoke<Taken>("take", { request });

export const stop = () => invoke<void>("stop");

export const onProgress = (tell: (progress: Progress) => void) =>
  listen<Progress>("progress", (event) => tell(event.payload));

export const onTick = (tell: (tick: Tick) => void) => listen<Tick>("tick", (event) => tell(event.payload));
