// Brings the page to life: who looks comes from Teams, what she sees from the server, and a pressed button gives the chat's own card.
"use strict";

const page = document.getElementById("page");
const dialog = document.getElementById("card");
let inTeams = false;
let locale = navigator.language;
let here = null;

function themed(theme) {
  document.documentElement.dataset.theme = theme ?? "default";
}

async function enter() {
  themed(new URLSearchParams(location.search).get("theme") ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "default"));
  // Outside Teams nobody answers.
  const started = await Promise.race([microsoftTeams.app.initialize().then(() => true, () => false), new Promise(done => setTimeout(done, 1500, false))]);
  if (!started) return null;
  inTeams = true;
  const context = await microsoftTeams.app.getContext();
  themed(context.app.theme);
  microsoftTeams.app.registerOnThemeChangeHandler(themed);
  locale = context.app.locale;
  here = context.channel?.id ?? context.chat?.id ?? null;
  return context.page.subPageId ?? null;
}

async function ask(path, options = {}) {
  const headers = new Headers(options.headers);
  if (inTeams) headers.set("Authorization", `Bearer ${await microsoftTeams.authentication.getAuthToken({ silent: false })}`);
  headers.set("Accept-Language", locale);
  return fetch(path, { ...options, headers, cache: "no-store" });
}

async function show(address, pushes = true) {
  page.setAttribute("aria-busy", "true");
  const query = new URL(address, location.href).searchParams;
  query.set("locale", locale);
  if (here) query.set("here", here);
  // What is not to be seen or not there says so itself; anything else has gone wrong.
  const answer = await ask(`/tab/content?${query}`).catch(() => null);
  if (answer && (answer.ok || [401, 404].includes(answer.status))) page.innerHTML = await answer.text();
  else page.replaceChildren(document.getElementById("failed").content.cloneNode(true));
  page.setAttribute("aria-busy", "false");
  const main = page.querySelector("main");
  document.documentElement.lang = main?.dataset.lang ?? "da";
  document.getElementById("card-close").setAttribute("aria-label", main?.dataset.close ?? "×");
  if (pushes) history.pushState(null, "", address);
  page.querySelector("h1")?.focus({ preventScroll: true });
  if (inTeams) microsoftTeams.app.notifySuccess();
}

async function press(data) {
  const answer = await ask("/tab/command", {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Press": crypto.randomUUID() },
    body: JSON.stringify(data),
  }).catch(() => null);
  if (answer?.ok) draw(await answer.json());
  else fail();
}

// What was typed stays in the card behind it: only the words about the failure come on top.
function fail() {
  const body = document.getElementById("card-body");
  const notice = Object.assign(document.createElement("p"), { className: "failure", tabIndex: -1, textContent: page.querySelector("main")?.dataset.failed ?? "" });
  notice.setAttribute("role", "alert");
  body.querySelector(".failure")?.remove();
  if (!dialog.open) {
    body.replaceChildren();
    dialog.showModal();
  }
  body.prepend(notice);
  notice.focus();
}

// Every button of a card is a command; what was typed is merged in, as Teams does.
function draw(json) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(look());
  card.onExecuteAction = action => {
    if (action instanceof AdaptiveCards.OpenUrlAction) return open(action.url, "_blank", "noopener");
    const typed = {};
    if (action.associatedInputs !== "none") {
      if (!card.validateInputs(true).every(input => input.isValid())) return;
      for (const input of card.getAllInputs()) if (input.value) typed[input.id] = `${input.value}`;
    }
    press({ ...action.data, ...typed });
  };
  card.parse(json);
  const body = document.getElementById("card-body");
  body.replaceChildren(card.render());
  if (!dialog.open) dialog.showModal();
  body.querySelector("button, input, textarea, select")?.focus();
}

function look() {
  const style = getComputedStyle(document.documentElement);
  const colour = name => style.getPropertyValue(name).trim();
  const ink = { default: colour("--ink"), subtle: colour("--quiet") };
  const foregroundColors = Object.fromEntries(["default", "dark", "light", "accent", "good", "warning", "attention"].map(name => [name, ink]));
  const container = { backgroundColor: "#00000000", foregroundColors };
  return {
    supportsInteractivity: true,
    fontFamily: "inherit",
    actions: { maxActions: 6, actionsOrientation: "horizontal", buttonSpacing: 8, actionAlignment: "left" },
    containerStyles: Object.fromEntries(["default", "emphasis", "accent", "good", "warning", "attention"].map(name => [name, { ...container, borderColor: colour("--line") }])),
    spacing: { small: 4, default: 8, medium: 14, large: 20, extraLarge: 28, padding: 8 },
    inputs: { label: { requiredInputs: { suffix: " *" }, inputSpacing: "small" }, errorMessage: { weight: "bolder" } },
  };
}

page.addEventListener("click", event => {
  const link = event.target.closest("a[href^='/tab']");
  if (link) {
    event.preventDefault();
    show(link.getAttribute("href"));
  }
  const button = event.target.closest("[data-command]");
  if (button) press(JSON.parse(button.dataset.command));
});

page.addEventListener("submit", event => {
  event.preventDefault();
  const address = new URL(event.target.dataset.filter, location.href);
  for (const [name, value] of new FormData(event.target)) if (value) address.searchParams.set(name, value);
  show(`${address.pathname}${address.search}`);
});

// What was changed in the card is seen on the page.
dialog.addEventListener("close", () => show(location.pathname + location.search, false));
document.getElementById("card-close").addEventListener("click", () => dialog.close());
addEventListener("popstate", () => show(location.pathname + location.search, false));

// A deep link says "plan:view".
enter().then(link => {
  const [plan, view] = link?.split(":") ?? [];
  return show(plan ? `/tab?plan=${encodeURIComponent(plan)}&view=${encodeURIComponent(view ?? "Board")}` : location.pathname + location.search, false);
});
