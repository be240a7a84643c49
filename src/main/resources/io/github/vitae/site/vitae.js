/* What pages do better with a script. */
(() => {
  "use strict";
  const root = document.documentElement;
  const KEY = "vitae-theme";

  const stored = () => {
    try {
      return localStorage.getItem(KEY);
    } catch (e) {
      return null;
    }
  };
  if (stored()) {
    root.dataset.theme = stored();
  }

  function theme(button) {
    const system = matchMedia("(prefers-color-scheme: dark)");
    const dark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
    const say = () => button.setAttribute("aria-pressed", String(dark()));
    button.addEventListener("click", () => {
      const choice = dark() ? "light" : "dark";
      root.dataset.theme = choice;
      try {
        localStorage.setItem(KEY, choice);
      } catch (e) {
        /* for this page only */
      }
      say();
    });
    system.addEventListener("change", say);
    button.hidden = false;
    say();
  }

  /* entries by group, tag and words, together */
  function filter(page, nav) {
    const items = [...page.querySelectorAll(".vitae-year > ol > li")];
    const years = [...page.querySelectorAll(".vitae-year")];
    const links = [...nav.querySelectorAll("a")];
    const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    const texts = new Map(items.map((item) => [item, fold(item.textContent)]));
    const chosen = { year: "", tag: "" };
    const input = document.createElement("input");
    const found = document.createElement("p");
    input.type = "search";
    input.placeholder = nav.dataset.find;
    input.setAttribute("aria-label", nav.dataset.find);
    found.className = "vitae-found";
    found.setAttribute("role", "status");
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
          item.hidden = !(named && tagged && words.every((word) => texts.get(item).includes(word)));
          any = any || !item.hidden;
          count += item.hidden ? 0 : 1;
        }
        year.hidden = !any;
      }
      const all = !chosen.year && !chosen.tag;
      for (const link of links) {
        const id = target(link);
        const on = id === chosen.year || id === chosen.tag || (id === page.id && all);
        on ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current");
      }
      found.textContent =
        all && !words.length ? "" : nav.dataset.found.replace("{0}", count).replace("{1}", items.length);
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
      const id = decodeURIComponent(location.hash.slice(1));
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
    document.querySelectorAll(".vitae table").forEach((table) => {
      table.scrollWidth > table.clientWidth ? (table.tabIndex = 0) : table.removeAttribute("tabindex");
    });
  }

  function start() {
    wide();
    addEventListener("resize", wide);
    const button = document.querySelector(".vitae-theme");
    if (button) {
      theme(button);
    }
    const nav = document.querySelector(".vitae-filter");
    if (nav) {
      filter(nav.closest(".vitae"), nav);
    }
    if (navigator.clipboard) {
      document.querySelectorAll("pre[data-copy]").forEach(copies);
    }
  }
  document.readyState === "loading" ? addEventListener("DOMContentLoaded", start) : start();
})();
