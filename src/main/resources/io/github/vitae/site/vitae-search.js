/* Finds pages and entries by their words. The words of all pages are in a script of their own, which is asked for when the box is
   used first: so it works where files are opened without a server. Without this script the page is a list of all there is. */
(() => {
  "use strict";
  const box = document.querySelector(".vitae-search");
  const list = document.querySelector(".vitae-index");
  if (!box || !list) {
    return;
  }
  const LONGEST = 40; // of a word, in characters
  const TYPED = 300; // of what is typed, in UTF-16 units
  const STEP = 50; // so many results are shown at a time

  /* words: the same rules as in SearchWords.java */

  const LETTERS = new Map([
    ["ß", "ss"], ["æ", "ae"], ["œ", "oe"], ["þ", "th"], ["ø", "o"], ["ł", "l"], ["đ", "d"], ["ð", "d"], ["ħ", "h"], ["ı", "i"],
    ["ς", "σ"], ["\u0649", "\u064a"], ["\u06cc", "\u064a"], ["\u06a9", "\u0643"], ["\u0629", "\u0647"],
    ["’", "'"], ["\u02bc", "'"], ["\u02bb", "'"], ["‘", "'"],
  ]);
  const DROPPED =
    /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/g;
  const WORD = "\\p{L}\\p{N}\\p{M}";
  const UNSPACED =
    "\\u0e00-\\u0eff\\u1000-\\u109f\\u1100-\\u11ff\\u1780-\\u17ff\\u2e80-\\u2fdf\\u3005-\\u3007\\u3021-\\u3029\\u3040-\\u31ff" +
    "\\u3400-\\u4dbf\\u4e00-\\u9fff\\ua960-\\ua97f\\uac00-\\ud7ff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
  const letter = `(?:(?![${UNSPACED}])[${WORD}])`;
  const TOKEN = new RegExp(
    `(?<run>(?:(?=[${WORD}])[${UNSPACED}])+)|(?<word>${letter}+(?:'${letter}+)*)(?<signs>[+#]+(?![+#]|${letter}))?` +
      "|[\\u2600-\\u27bf\\u{1f000}-\\u{1faff}]",
    "gu",
  );

  const fold = (text) =>
    text
      .normalize("NFKD")
      .toLowerCase()
      .replace(DROPPED, "")
      .replace(/[ßæœþøłđðħıς\u0649\u06cc\u06a9\u0629’\u02bc\u02bb‘]/g, (c) => LETTERS.get(c))
      .normalize("NFC");

  const cut = (word) => (word.length > LONGEST ? [...word].slice(0, LONGEST).join("") : word);

  /* what a text is looked for by: of several forms of a word the longest */
  function words(text) {
    const found = [];
    for (const { 0: all, groups } of fold(text).matchAll(TOKEN)) {
      if (groups.run) {
        const run = [...all];
        run.length === 1 ? found.push(all) : run.slice(1).forEach((c, i) => found.push(run[i] + c));
      } else {
        found.push(cut(groups.word ? groups.word.replaceAll("'", "") + (groups.signs ?? "") : all));
      }
    }
    return [...new Set(found)];
  }

  /* the index: see SearchIndex.java */

  const DIGITS = new Map(
    Array.from({ length: 92 }, (_, i) => String.fromCharCode(35 + i))
      .filter((c) => c !== "\\" && c !== "<")
      .map((c, i) => [c, i]),
  );
  let known = null; // words in order, and where they are

  window.vitaeSearch = (written, places) => {
    let before = "";
    known = {
      words: written.match(/[A-Z][^A-Z]*/g)?.map((one) => (before = before.slice(0, one.charCodeAt(0) - 65) + one.slice(1))) ?? [],
      places: places.split(" "),
    };
    show();
  };

  function numbers(written) {
    let at = 0;
    const next = () => {
      const digit = DIGITS.get(written[at++]);
      return digit < 60 ? digit : 60 + (digit - 60) + 30 * next();
    };
    const found = [];
    let number = -1;
    while (at < written.length) {
      const step = next();
      for (let i = step || next(); i > 0; i -= step || 1) {
        number += step || 1;
        found.push(number);
      }
    }
    return found;
  }

  /* by entry, the words that start like what was typed */
  function having(start) {
    const { words, places } = known;
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      words[middle] < start ? (low = middle + 1) : (high = middle);
    }
    const found = new Map();
    for (; low < words.length && words[low].startsWith(start); low++) {
      for (const number of numbers(places[low])) {
        found.has(number) ? found.get(number).push(words[low]) : found.set(number, [words[low]]);
      }
    }
    return found;
  }

  /* what the list on the page says of them */

  let entries = null;
  const read = () =>
    (entries ??= [...list.querySelectorAll("li")].map((item) => {
      const link = item.querySelector("a");
      const time = item.querySelector("time");
      return { link, time, title: words(link.textContent), kind: item.parentNode.previousElementSibling.textContent };
    }));

  /* all words; those in titles first, then the newest */
  function find(wanted) {
    const all = wanted.map(having).sort((one, other) => one.size - other.size);
    return [...(all[0]?.keys() ?? [])]
      .filter((number) => read()[number] && all.every((some) => some.has(number)))
      .map((number) => {
        const entry = read()[number];
        const titled = wanted.every((start) => entry.title.some((word) => word.startsWith(start)));
        const said = all.flatMap((some) => some.get(number)).filter((word) => !entry.title.includes(word));
        return { ...entry, number, titled, said: [...new Set(said)] };
      })
      .sort(
        (one, other) =>
          other.titled - one.titled ||
          order(other.time?.dateTime ?? "", one.time?.dateTime ?? "") ||
          one.number - other.number,
      );
  }
  const order = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

  /* the page */

  const element = (name, values, ...children) => {
    const made = Object.assign(document.createElement(name), values);
    made.append(...children);
    return made;
  };
  const input = element("input", {
    type: "search",
    name: "q",
    maxLength: TYPED,
    autocomplete: "off",
    spellcheck: false,
    placeholder: box.dataset.label,
    ariaLabel: box.dataset.label,
    dir: "auto",
  });
  const form = element("form", {}, input);
  form.setAttribute("role", "search");
  const status = element("p", { className: "vitae-found" });
  status.setAttribute("role", "status");
  const results = element("ol", { className: "vitae-results" });
  const more = element("button", { type: "button", hidden: true, textContent: box.dataset.more });
  box.append(form, status, results, more);

  /* a title with the words that were looked for marked */
  function marked(title, wanted) {
    return title.split(/([\p{L}\p{N}\p{M}'’+#]+)/u).map((part, i) => {
      const own = i % 2 ? fold(part) : "";
      const hit = own && wanted.find((start) => own.includes(start) && (own.startsWith(start) || /[^\0-\u0dff]/.test(start)));
      if (!hit) {
        return part;
      }
      if (own.length !== part.length) {
        return element("mark", { textContent: part });
      }
      const at = own.indexOf(hit);
      const mark = element("mark", { textContent: part.slice(at, at + hit.length) });
      return element("span", {}, part.slice(0, at), mark, part.slice(at + hit.length));
    });
  }

  function result(entry, wanted) {
    const link = element("a", { href: entry.link.getAttribute("href"), dir: "auto" }, ...marked(entry.link.textContent, wanted));
    const about = element("p", { className: "vitae-result" }, element("span", {}, entry.kind));
    entry.time && about.append(" ", entry.time.cloneNode(true));
    entry.said.length && about.append(" ", element("span", { dir: "auto" }, "… " + entry.said.slice(0, 6).join(" … ") + " …"));
    return element("li", {}, link, about);
  }

  let asked = false;
  function load() {
    if (!asked) {
      asked = true;
      const script = element("script", { src: box.dataset.index });
      script.addEventListener("error", () => {
        asked = false;
        status.textContent = box.dataset.missing;
      });
      document.head.append(script);
    }
  }

  let shown = [];
  let wanted = [];
  function step() {
    const first = results.children.length;
    results.append(...shown.slice(first, first + STEP).map((entry) => result(entry, wanted)));
    more.hidden = results.children.length >= shown.length;
    return results.children[first];
  }

  function show() {
    wanted = words(input.value.slice(0, TYPED));
    const asking = wanted.length > 0;
    asking && load();
    list.hidden = asking && known !== null;
    shown = asking && known ? find(wanted) : [];
    results.replaceChildren();
    step();
    if (known || !asking) {
      status.textContent = asking ? box.dataset.found.replace("{0}", shown.length) : "";
    }
  }

  /* keeps what was looked for where readers come back to */
  function keep() {
    const query = input.value ? "q=" + encodeURIComponent(input.value) : "";
    try {
      history.replaceState(null, "", location.pathname + (query && "?" + query));
    } catch (e) {
      // pages that are files have no other address than their own
      history.replaceState(null, "", "#" + query);
    }
  }

  input.addEventListener("focus", load);
  input.addEventListener("input", () => {
    show();
    keep();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    results.querySelector("a")?.focus();
  });
  more.addEventListener("click", () => step()?.querySelector("a").focus());
  box.addEventListener("keydown", (event) => {
    const links = [...results.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    if (event.key === "ArrowDown" && at + 1 < links.length) {
      links[at + 1].focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      (links[at - 1] ?? input).focus();
    } else if (event.key === "Escape" && at >= 0) {
      input.focus();
    } else {
      return;
    }
    event.preventDefault();
  });

  const query = new URLSearchParams(location.search).get("q") ?? new URLSearchParams(location.hash.slice(1)).get("q");
  input.value = (query ?? "").slice(0, TYPED);
  show();
})();
