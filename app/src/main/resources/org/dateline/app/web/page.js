"use strict";
// Small comforts; every page is whole without them.
(() => {
  const root = document.documentElement;
  const kept = () => { try { return localStorage.getItem("theme"); } catch { return null; } };
  const keep = theme => { try { localStorage.setItem("theme", theme); } catch { /* private mode */ } };
  if (kept()) root.dataset.theme = kept();
  document.getElementById("theme").addEventListener("click", () => {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    keep(root.dataset.theme);
  });

  // On a phone the entries stand below the text, so those of a mark are shown at the lower edge.
  const narrow = matchMedia("(max-width: 52rem)");
  const peek = ids => {
    const card = document.querySelector(".peek") || document.body.appendChild(document.createElement("aside"));
    card.className = "peek";
    card.setAttribute("aria-live", "polite");
    card.replaceChildren(...ids.map(id => document.getElementById("x-" + id)).filter(Boolean).map(each => {
      const copy = each.cloneNode(true);
      copy.removeAttribute("id");
      return copy;
    }));
  };
  const hide = () => {
    document.querySelector(".peek")?.remove();
    document.querySelectorAll(".lit").forEach(each => each.classList.remove("lit"));
  };

  const light = (ids, scroll) => {
    document.querySelectorAll(".lit").forEach(each => each.classList.remove("lit"));
    const wanted = new Set(ids);
    document.querySelectorAll("[data-e]").forEach(each => {
      if (each.dataset.e.split(" ").some(id => wanted.has(id))) each.classList.add("lit");
    });
    const entry = scroll && document.getElementById("x-" + ids[0]);
    if (entry && narrow.matches) peek(ids);
    else if (entry) entry.scrollIntoView({ block: "nearest" });
  };
  document.querySelectorAll(".m, .who").forEach(mark => {
    const ids = mark.dataset.e.split(" ");
    mark.addEventListener("mouseenter", () => light(ids, mark.matches(".m")));
    mark.addEventListener("focus", () => light(ids, mark.matches(".m")));
  });
  document.querySelectorAll(".entry").forEach(entry => entry.addEventListener("mouseenter", () => light([entry.dataset.e], false)));
  const target = () => { if (location.hash.startsWith("#e-")) light([location.hash.slice(3)], true); };
  addEventListener("hashchange", target);
  target();

  const marks = document.getElementById("marks");
  const show = () => document.body.classList.toggle("nomarks", !marks.checked);
  if (marks) marks.addEventListener("change", show);

  let at = -1;
  const move = step => {
    const items = [...document.querySelectorAll(".item")];
    if (!items.length) return;
    if (at >= 0 && items[at]) items[at].classList.remove("here");
    at = Math.min(items.length - 1, Math.max(0, at + step));
    items[at].classList.add("here");
    items[at].scrollIntoView({ block: "nearest" });
    (items[at].matches("[tabindex]") ? items[at] : items[at].querySelector("a, summary"))?.focus();
  };
  addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(input|textarea|select)$/i.test(event.target.tagName)) return;
    const keys = document.getElementById("keys");
    if (event.key === "j") move(1);
    else if (event.key === "k") move(-1);
    else if (event.key === "o") document.querySelector(".item.here a")?.click();
    else if (event.key === "/") { event.preventDefault(); document.getElementById("q").focus(); }
    else if (event.key === "m" && marks) { marks.checked = !marks.checked; show(); }
    else if (event.key === "Escape") hide();
    else if (event.key === "?") keys.showModal();
  });
})();
