/* What pages do better with a script. */
(() => {
  "use strict";
  const root = document.documentElement;
  const KEY = "vitae-theme";

  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  /* a browser may keep nothing */
  const kept = (choice) => {
    try {
      choice && localStorage.setItem(KEY, choice);
      return localStorage.getItem(KEY);
    } catch (e) {
      return null;
    }
  };
  if (kept()) {
    root.dataset.theme = kept();
  }

  function theme(button) {
    const system = matchMedia("(prefers-color-scheme: dark)");
    const dark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
    const say = () => (button.ariaPressed = dark());
    button.addEventListener("click", () => {
      root.dataset.theme = dark() ? "light" : "dark";
      kept(root.dataset.theme);
      say();
    });
    system.addEventListener("change", say);
    button.hidden = false;
    say();
  }

  /* entries by group, tag and words, together */
  function filter(nav) {
    const page = nav.closest(".vitae");
    const items = all(".vitae-year > ol > li", page);
    const years = all(".vitae-year", page);
    const links = all("a", nav);
    const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    const texts = new Map(items.map((item) => [item, fold(item.textContent)]));
    const chosen = { year: "", tag: "" };
    const input = document.createElement("input");
    const found = document.createElement("p");
    input.type = "search";
    input.placeholder = input.ariaLabel = nav.dataset.find;
    found.className = "vitae-found";
    found.role = "status";
    nav.append(input, found);
    page.classList.add("vitae-live");

    const target = (link) => decodeURIComponent(link.hash.slice(1));
    function show() {
      const words = fold(input.value).split(/\s+/).filter(Boolean);
      let count = 0;
      for (const year of years) {
        const named = !chosen.year || year.querySelector("h2")?.id === chosen.year;
        let any = false;
        for (const item of items.filter((item) => year.contains(item))) {
          const tagged = !chosen.tag || (item.dataset.tags || "").split(" ").includes(chosen.tag.slice(4));
          const shown = named && tagged && words.every((word) => texts.get(item).includes(word));
          item.hidden = !shown;
          any ||= shown;
          count += shown;
        }
        year.hidden = !any;
      }
      const free = !chosen.year && !chosen.tag;
      for (const link of links) {
        link.ariaCurrent = [chosen.year, chosen.tag, free && page.id].includes(target(link)) || null;
      }
      found.textContent =
        free && !words.length ? "" : nav.dataset.found.replace("{0}", count).replace("{1}", items.length);
    }
    function choose(id) {
      if (id === page.id) {
        chosen.year = chosen.tag = input.value = "";
      } else {
        const kind = id.startsWith("tag-") ? "tag" : "year";
        chosen[kind] = chosen[kind] === id ? "" : id;
      }
      show();
    }
    /* an address that leads to an entry shows all */
    function follow() {
      const id = target(location);
      chosen.year = chosen.tag = "";
      if (id !== page.id && links.some((link) => target(link) === id)) {
        choose(id);
      } else {
        show();
      }
    }
    page.addEventListener("click", (event) => {
      const link = event.target.closest(".vitae-filter a, .vitae-tags a");
      if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        choose(target(link));
        history.replaceState(null, "", "#" + (chosen.tag || chosen.year || page.id));
        nav.scrollIntoView({ block: "nearest" });
      }
    });
    input.addEventListener("input", show);
    addEventListener("hashchange", follow);
    follow();
  }

  /* Escape shuts a card until it is asked for anew */
  function shut(event) {
    for (const one of event.key === "Escape" ? all(".vitae-mention:is(:hover, :focus-within)") : []) {
      one.dataset.shut = "";
      one.onmouseleave = one.firstChild.onblur = () => delete one.dataset.shut;
    }
  }

  function copies(source) {
    const button = document.createElement("button");
    button.className = "vitae-copy";
    button.textContent = source.dataset.copy;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(source.textContent);
      button.textContent = source.dataset.copied;
    });
    source.before(button);
  }

  function wide() {
    all(".vitae table").forEach((table) => {
      table.scrollWidth > table.clientWidth ? (table.tabIndex = 0) : table.removeAttribute("tabindex");
    });
  }

  function start() {
    wide();
    addEventListener("resize", wide);
    all(".vitae-theme").forEach(theme);
    all(".vitae-filter").forEach(filter);
    navigator.clipboard && all("pre[data-copy]").forEach(copies);
    addEventListener("keydown", shut);
  }
  document.readyState === "loading" ? addEventListener("DOMContentLoaded", start) : start();
})();
