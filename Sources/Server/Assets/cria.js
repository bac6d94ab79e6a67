// Progressive enhancement: every form and link works without this file. Forms marked data-swap replace <main> in place,
// the tutor streams, and a few keys save clicks.
"use strict";

const main = () => document.getElementById("main");
const say = (text) => { const status = document.getElementById("status"); if (status) status.textContent = text; };

async function swap(form, submitter) {
  const data = new URLSearchParams(new FormData(form, submitter));
  form.setAttribute("aria-busy", "true");
  let response;
  try {
    response = await fetch(form.action, { method: "POST", body: data, headers: { Accept: "text/html" } });
    if (!response.headers.get("content-type")?.startsWith("text/html")) throw new Error("not a page");
  } catch {
    form.removeAttribute("aria-busy");
    say(document.documentElement.lang.startsWith("zh") ? "网络不通，请重试；输入的内容还在。" : "No connection. What you typed is still here; try again.");
    return;
  }
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = page.getElementById("main");
  if (!fresh) { location.assign(response.url); return; }
  const keep = document.querySelector("#tutor .log")?.innerHTML;
  // A page shown in answer to a form says where a reload should lead.
  const url = new URL(response.headers.get("content-location") ?? response.url, location.href);
  const same = url.pathname === location.pathname;
  main().replaceWith(document.adoptNode(fresh));
  document.title = page.title;
  if (same) history.replaceState({}, "", url); else { history.pushState({}, "", url); scrollTo(0, 0); }
  if (same && keep) { const log = document.querySelector("#tutor .log"); if (log && !log.children.length) log.innerHTML = keep; }
  enhance(document);
  const target = main().querySelector("[autofocus]") || main().querySelector(".feedback.incorrect, .feedback.partial")?.closest(".step")?.querySelector("form.answer input, form.answer textarea, form.answer select") || main();
  target.focus({ preventScroll: target === main() && same });
  say(main().querySelector(".feedback")?.textContent.trim() ?? document.title);
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.closest("#tutor")) { event.preventDefault(); ask(form); return; }
  if (!form.hasAttribute("data-swap")) return;
  event.preventDefault();
  if (form.getAttribute("aria-busy") !== "true") swap(form, event.submitter);
});

addEventListener("popstate", () => location.reload());

// The tutor: blocks arrive as server-sent events and replace each other by number.
let stopping = null;

async function ask(form) {
  const tutor = form.closest("#tutor");
  const question = form.elements.question;
  const text = question.value.trim();
  if (!text || stopping) return;
  const log = tutor.querySelector(".log");
  const asked = document.createElement("div");
  asked.className = "turn asked";
  asked.appendChild(document.createElement("p")).textContent = text;
  const said = document.createElement("div");
  said.className = "turn said prose";
  log.append(asked, said);
  const stop = form.querySelector(".stop");
  stopping = new AbortController();
  stop.hidden = false;
  stop.onclick = () => stopping?.abort();
  const body = new URLSearchParams(new FormData(form));
  question.value = "";
  try {
    const response = await fetch(form.action, { method: "POST", body, headers: { Accept: "text/event-stream" }, signal: stopping.signal });
    if (!response.ok || !response.body) throw new Error(String(response.status));
    for await (const { name, data } of events(response.body)) show(said, name, data);
  } catch (error) {
    if (error.name !== "AbortError") {
      question.value = text;
      const note = said.appendChild(document.createElement("p"));
      note.className = "note";
      note.textContent = document.documentElement.lang.startsWith("zh") ? "回答中断了，请重试。" : "The answer broke off. Try again.";
    }
  }
  stopping = null;
  stop.hidden = true;
  question.focus();
}

// A hint from the tutor is a hint of the exercise: show it there too, without touching what is being typed to the tutor.
async function refreshExercise() {
  const response = await fetch(location.href, { headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const [old, fresh] = [document, page].map((root) => root.querySelector("article.exercise"));
  if (old && fresh) old.replaceWith(document.adoptNode(fresh));
}

function show(said, name, data) {
  if (name !== "waiting") said.querySelector(".waiting")?.remove();
  if (name === "block") {
    let block = said.querySelector(`[data-block="${data.index}"]`);
    if (!block) { block = said.appendChild(document.createElement("div")); block.dataset.block = data.index; }
    block.innerHTML = data.html;
  } else if (name === "waiting" || name === "notice" || name === "failed") {
    const note = said.appendChild(document.createElement("p"));
    note.className = `note ${name}`;
    note.textContent = data.text;
  } else if (name === "done") {
    if (data.changesExercise) refreshExercise();
    if (data.citations.length) {
      const list = said.appendChild(document.createElement("p"));
      list.className = "citations";
      for (const { href, label } of data.citations) { const link = list.appendChild(document.createElement("a")); link.href = href; link.textContent = label; list.append(" "); }
    }
    const speaker = said.appendChild(document.createElement("p"));
    speaker.className = "speaker";
    speaker.textContent = data.speakerLabel;
  }
  said.scrollIntoView({ block: "nearest" });
}

async function* events(stream) {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let buffer = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    buffer += value;
    let end;
    while ((end = buffer.indexOf("\n\n")) >= 0) {
      const lines = buffer.slice(0, end).split("\n");
      buffer = buffer.slice(end + 2);
      const name = lines.find((line) => line.startsWith("event: "))?.slice(7);
      const data = lines.filter((line) => line.startsWith("data: ")).map((line) => line.slice(6)).join("\n");
      if (name && data) yield { name, data: JSON.parse(data) };
    }
  }
}

// Keys: n next, h hint, / the tutor. Never while typing.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const typing = event.target.closest("input:not([type=radio]):not([type=checkbox]), textarea, select");
  if (typing?.id === "question" && event.key === "Enter" && !event.shiftKey) { event.preventDefault(); typing.form.requestSubmit(); return; }
  if (typing) return;
  if (event.key === "/") { const question = document.getElementById("question"); if (question) { event.preventDefault(); question.focus(); } return; }
  const target = document.querySelector(`main [data-key="${CSS.escape(event.key)}"]`);
  if (target) { event.preventDefault(); target.click(); }
});

// Work in progress: a section that asks for it is fetched again until it no longer does; then the page is as if just opened.
async function poll() {
  const section = document.querySelector("[data-poll]");
  if (!section) return;
  await new Promise((resolve) => setTimeout(resolve, Number(section.dataset.poll)));
  if (!section.isConnected) return;
  try {
    const response = await fetch(location.href, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const fresh = page.getElementById("main")?.querySelector(`#${CSS.escape(section.id)}`);
    if (fresh && !section.contains(document.activeElement)) {
      const [old, next] = fresh.dataset.poll ? [section, fresh] : [document.getElementById("main"), page.getElementById("main")];
      old.replaceWith(document.adoptNode(next));
    }
  } catch { /* The next time may be better. */ }
  poll();
}
poll();

// What scrolls sideways can be scrolled with keys.
function makeReachable() {
  for (const wide of document.querySelectorAll(".katex-display, .prose pre, .prose table, .graph"))
    if (wide.scrollWidth > wide.clientWidth) wide.tabIndex = 0; else wide.removeAttribute("tabindex");
}

function enhance(root) {
  makeReachable();
  const first = root.querySelector("form.answer input[type=text]");
  if (first && matchMedia("(hover: hover)").matches && !first.value) first.focus({ preventScroll: true });
}
enhance(document);
addEventListener("resize", makeReachable);
document.fonts?.ready.then(makeReachable);
