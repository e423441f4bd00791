// The program behind the window: its three commands, and its clock.
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Ask, Settings, Tick, View } from "./wire";

export const view = (ask: Ask) => invoke<View>("view", { ask });

export const saveSettings = (settings: Settings) => invoke<void>("save_settings", { settings });

export const openLink = (id: string) => invoke<void>("open_link", { id });

export const onTick = (tell: (tick: Tick) => void) => listen<Tick>("tick", (event) => tell(event.payload));
