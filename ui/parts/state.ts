// One state of one screen: the window as it is, before a program that always gives the same answer.
import { mockIPC } from "@tauri-apps/api/mocks";
import type { Settings, View } from "../src/wire";

const asked = new URLSearchParams(location.search);
const states = (await (await fetch(`./states/${asked.get("language")}.json`)).json()) as Record<string, View>;
const view = states[asked.get("state") ?? ""];

if (view) {
  const settings: Settings = {
    ...view.frame.settings,
    colours: (asked.get("colours") ?? "light") as Settings["colours"],
    "text-size": (asked.get("size") ?? "100") as Settings["text-size"],
    motion: "none",
  };
  const shown: View = { ...view, frame: { ...view.frame, settings } };
  mockIPC((command) => (command === "view" ? shown : null), { shouldMockEvents: true });
  await import("../src/main");
}
