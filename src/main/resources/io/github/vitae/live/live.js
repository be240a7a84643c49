// The panel on pages that are served while they are written. Pages that are published know nothing of it.
(() => {
  'use strict';
  const own = document.currentScript;
  const pages = Number(own.dataset.pages);
  const draft = own.dataset.draft || '';
  const framed = window.top !== window && window.name === 'vitae-phone';

  const stored = (key, value) => {
    try {
      if (value !== undefined) sessionStorage.setItem('vitae-' + key, value);
      return sessionStorage.getItem('vitae-' + key) || '';
    } catch (e) {
      return ''; // a browser that keeps nothing
    }
  };

  // what drafts are, wherever the page is shown
  const marks = () => {
    const style = (element, rules) => Object.entries(rules).forEach(([name, value]) => element.style.setProperty(name, value));
    const label = words => {
      const mark = document.createElement('strong');
      mark.className = 'vitae-live-draft';
      mark.textContent = words;
      style(mark, {
        display: 'inline-block', background: '#ffd54a', color: '#3a2a00', 'font-size': '.8rem', padding: '0 .5em',
        'border-radius': '.2em', 'margin-inline-end': '.5em', 'line-height': '1.6'});
      return mark;
    };
    const drafts = [...document.querySelectorAll('[data-vitae-live-draft]')];
    if (draft === 'page' || (draft === 'part' && !drafts.length)) {
      const words = draft === 'page' ? 'Draft: readers do not get this page' : 'Draft: something on this page is not for readers yet';
      document.body.prepend(label(words));
    }
    const mark = element => {
      style(element, {outline: '2px dashed #b58900', 'outline-offset': '2px'});
      if (element.matches('img, svg')) element.before(label('Draft'));
      else (element.matches('tr') ? element.cells[0] || element : element).prepend(label('Draft'));
    };
    drafts.forEach(mark);
    // results of the search are made of the list of all there is, as it is asked for
    const found = document.querySelector('.vitae-search');
    const addresses = new Set(drafts.filter(element => element.closest('.vitae-index'))
      .flatMap(element => [...element.querySelectorAll('a[href]')].map(link => link.getAttribute('href'))));
    if (found && addresses.size) {
      const results = () => found.querySelectorAll('.vitae-results > li:not([data-vitae-live-draft])').forEach(item => {
        const link = item.querySelector('a[href]');
        if (link && addresses.has(link.getAttribute('href'))) {
          item.dataset.vitaeLiveDraft = '';
          mark(item);
        }
      });
      new MutationObserver(results).observe(found, {childList: true, subtree: true});
      results();
    }
  };

  // views: rules for another medium or for dark paper are made to hold, and those that hold now are not
  const rules = (sheet, change) => {
    let list;
    try {
      list = sheet.cssRules;
    } catch (e) {
      return; // of another host: it cannot be read
    }
    for (const rule of list) {
      if (rule.media && rule.media.mediaText) change(rule.media);
      if (rule.styleSheet) rules(rule.styleSheet, change);
      if (rule.cssRules) rules(rule, change);
    }
  };
  const before = new Map();
  const media = (target, text) => {
    const said = before.has(target) ? before.get(target) : target.mediaText;
    before.set(target, said);
    const next = text(said);
    if (next !== target.mediaText) target.mediaText = next;
  };
  const view = (dark, print) => text => {
    let said = text;
    if (dark) {
      said = said.replace(/\(\s*prefers-color-scheme\s*:\s*dark\s*\)/gi, '(min-width: 0px)')
        .replace(/\(\s*prefers-color-scheme\s*:\s*light\s*\)/gi, '(max-width: 0px)');
    }
    if (print) {
      said = said.split(',').map(query => {
        const trimmed = query.trim();
        if (/^(only\s+)?print\b/i.test(trimmed)) return trimmed.replace(/^(only\s+)?print\b/i, 'all');
        if (/^(only\s+)?screen\b/i.test(trimmed)) return 'not all';
        if (/^not\s+print\b/i.test(trimmed)) return 'not all';
        return trimmed;
      }).join(', ');
    }
    return said;
  };
  const apply = () => {
    const dark = stored('dark') === 'on';
    const print = stored('print') === 'on';
    const text = view(dark, print);
    for (const sheet of document.styleSheets) {
      if (sheet.media && sheet.media.mediaText) media(sheet.media, text);
      rules(sheet, target => media(target, text));
    }
    document.querySelectorAll('picture source[media]').forEach(source => {
      source.dataset.vitaeMedia ??= source.media;
      source.media = text(source.dataset.vitaeMedia);
    });
    const root = document.documentElement;
    if (dark) root.style.setProperty('color-scheme', 'dark', 'important');
    else root.style.removeProperty('color-scheme');
    root.dataset.vitaeView = [dark && 'dark', print && 'print'].filter(Boolean).join(' ');
    if (print) {
      root.style.setProperty('max-width', '190mm');
      root.style.setProperty('margin-inline', 'auto');
    } else {
      root.style.removeProperty('max-width');
      root.style.removeProperty('margin-inline');
    }
  };

  const start = () => {
    marks();
    apply();
    addEventListener('load', apply);
    if (framed) {
      return;
    }
    const host = document.createElement('vitae-live');
    const shadow = host.attachShadow({mode: 'open'});
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      :host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; color-scheme: light;
        font: 14px/1.45 system-ui, sans-serif; color: #1d1d1f; display: block; }
      .bar, .list { background: #fffdf5; border-top: 1px solid #b9b4a0; position: relative; z-index: 1; }
      .bar { display: flex; flex-wrap: wrap; gap: .5em; align-items: center; padding: .3em .8em; }
      .bar .state { margin-inline-end: auto; }
      .error { color: #9b1c1c; } .warning { color: #7a4b00; } .note { color: #3f4a55; }
      button { font: inherit; color: inherit; background: #fff; border: 1px solid #8d8877; border-radius: .3em; padding: .1em .7em;
        cursor: pointer; min-height: 1.9em; }
      button[aria-pressed=true], button[aria-expanded=true] { background: #1f4f82; color: #fff; }
      button:focus-visible, a:focus-visible { outline: 2px solid #1f4f82; outline-offset: 2px; }
      .list { max-height: 45vh; overflow: auto; margin: 0; padding: 0 .8em; }
      ol { list-style: none; margin: 0; padding: .4em 0; }
      li { padding: .35em 0; border-bottom: 1px solid #e6e1cf; overflow-wrap: anywhere; }
      .place { font-family: ui-monospace, monospace; font-size: 13px; }
      a { color: #1a4f8b; }
      .cure { display: block; }
      .failure { padding: .5em 0; font-weight: 600; color: #9b1c1c; overflow-wrap: anywhere; }
      .frame { position: fixed; inset: 0; background: #5b5f66; display: grid; place-items: start center; padding-top: 1rem; }
      .frame iframe { width: 390px; max-width: 100%; height: calc(100vh - 5rem); border: 0; border-radius: 12px; background: #fff; }
      @media print { :host { display: none; } }
    `);
    shadow.adoptedStyleSheets = [sheet];
    const make = (name, words, kind) => {
      const element = document.createElement(name);
      if (words) element.textContent = words;
      if (kind) element.className = kind;
      return element;
    };
    const phone = make('div', '', 'frame');
    phone.hidden = true;
    const list = make('div', '', 'list');
    list.hidden = true;
    list.id = 'list';
    const bar = make('div', '', 'bar');
    bar.setAttribute('role', 'region');
    bar.setAttribute('aria-label', 'vitae:serve');
    const state = make('span', 'vitae:serve', 'state');
    state.setAttribute('role', 'status');
    const problems = make('button', 'Problems');
    problems.type = 'button';
    problems.setAttribute('aria-controls', 'list');
    problems.setAttribute('aria-expanded', 'false');
    const show = open => {
      list.hidden = !open;
      problems.setAttribute('aria-expanded', String(open));
    };
    problems.onclick = () => {
      show(list.hidden);
      stored('list', list.hidden ? 'off' : 'on');
    };
    const toggle = (words, key, changed) => {
      const button = make('button', words, key);
      button.type = 'button';
      const shown = () => button.setAttribute('aria-pressed', String(stored(key) === 'on'));
      button.onclick = () => {
        stored(key, stored(key) === 'on' ? 'off' : 'on');
        shown();
        changed();
      };
      shown();
      return button;
    };
    const both = () => {
      apply();
      framePhone();
    };
    const framePhone = () => {
      const on = stored('phone') === 'on';
      phone.replaceChildren();
      phone.hidden = !on;
      phone.style.display = on ? '' : 'none';
      if (on) {
        const frame = document.createElement('iframe');
        frame.name = 'vitae-phone';
        frame.title = 'The page on a phone, 390 pixels wide';
        frame.src = location.href;
        phone.append(frame);
      }
    };
    bar.append(state, problems, toggle('Phone', 'phone', framePhone), toggle('Dark', 'dark', both), toggle('Print', 'print', both));
    shadow.append(phone, list, bar);
    document.documentElement.append(host);
    framePhone();

    const tell = told => {
      list.replaceChildren();
      if (told.failure) list.append(make('p', told.failure, 'failure'));
      const items = make('ol');
      const worst = ['error', 'warning', 'note'];
      [...told.problems].sort((a, b) => worst.indexOf(a.severity) - worst.indexOf(b.severity)).forEach(problem => {
        const item = make('li', '', problem.severity);
        let place = make('span', problem.place, 'place');
        if (problem.open) {
          place = make('a', problem.place, 'place');
          place.href = problem.open;
        }
        item.append(make('strong', problem.severity), ' ', place, ' ', make('span', problem.what, 'what'), ' ',
          make('small', '[' + problem.code + ']', 'code'));
        if (problem.cure) item.append(make('span', '→ ' + problem.cure, 'cure'));
        items.append(item);
      });
      list.append(items);
      const bad = told.problems.filter(problem => problem.severity !== 'note').length;
      const notes = told.problems.length - bad;
      problems.textContent = 'Problems: ' + bad + (notes ? ' (+ ' + notes + (notes === 1 ? ' note' : ' notes') + ')' : '');
      state.textContent = told.stale
        ? (told.pages ? 'The last save is broken: you see the page as it was before' : 'Nothing could be made')
        : (draft ? 'With drafts, which readers do not get' : 'As readers will get it');
      state.className = 'state' + (told.stale ? ' error' : '');
      document.documentElement.dataset.vitaeBuild = told.build;
      if (told.stale) show(true);
      else show(stored('list') === 'on');
    };
    const connect = () => {
      const events = new EventSource('/_vitae/events');
      events.onmessage = event => {
        const told = JSON.parse(event.data);
        if (told.pages !== pages) {
          events.close();
          location.reload();
          return;
        }
        tell(told);
      };
      // one of too many windows: it asks again by itself
      let later = false;
      events.addEventListener('later', () => { later = true; });
      events.onerror = () => {
        if (later) {
          later = false;
          return;
        }
        state.textContent = 'The server has ended, or is starting again';
        state.className = 'state warning';
      };
      addEventListener('pagehide', () => events.close());
      addEventListener('pageshow', event => event.persisted && location.reload());
    };
    connect();
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
