import "@digital-go-jp/design-tokens/dist/tokens.css";
import "./styles/base.css";
import "./styles/colours.css";
import "./styles/parts.css";
import "./styles/frame.css";
import "./styles/answers.css";
import "./styles/sheet.css";
import "./styles/library.css";
import "./styles/desk.css";
import "./styles/print.css";
import { mount } from "svelte";
import App from "./App.svelte";

mount(App, { target: document.body });
