// SPDX-License-Identifier: Apache-2.0
'use strict';
(function () {
  const stops = Array.from(document.querySelectorAll('.stop'));
  const blank = document.getElementById('blank');
  const find = document.getElementById('find');
  const asked = document.getElementById('asked');
  const hits = document.getElementById('hits');
  const keys = document.getElementById('keys');
  const clock = document.getElementById('clock');
  // No words are smaller than this part of the screen's height; the style sheet says it.
  const FLOOR = parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--least')) / 100;
  const SIZE = 0.04;
  // One step makes words larger by this.
  const STEP = 1.2;
  const LARGEST = 6;
  const ZOOM = 3;
  // What of the width a picture has beside its words; the style sheet says it.
  const SIDE = 0.56;
  let now = 0;
  let number = '';
  let larger = 0;
  let back = null;
  let chosen = 0;
  // With which block the screen begins, and how many pixels of that were on the screen before.
  let from = 0;
  let part = 0;
  // Where the stop goes on, or null; and where its screens before this one began.
  let rest = null;
  let tops = [];
  // Which place has the light; -1 for all.
  let spot = -1;
  // The stop that comes once the room is no more frozen, or null while it is not.
  let ahead = null;
  // How long has been spoken before the clock went on last, and since when it goes, in milliseconds.
  let spent = 0;
  let since = Date.now();

  document.body.className = 'walked';

  function room() { return stops[now].querySelector('.room'); }

  function blocks() { return Array.from(stops[now].querySelector('.what').children); }

  // Where a block ends below the first one that is shown.
  function end(block) { return block.offsetTop + block.offsetHeight - stops[now].querySelector('.what').offsetTop; }

  function fits() {
    return blocks().every(function (b) { return end(b) <= room().clientHeight + 1; });
  }

  function sized(unit) {
    document.documentElement.style.setProperty('--unit', (unit * window.innerHeight) + 'px');
    pictures(unit);
  }

  // Shows of each picture the form that fits at this size, else the widest that can be read at
  // the least; where none can, its words.
  function pictures(unit) {
    const width = room().clientWidth * (said(stops[now].querySelector('.what'), 'side') ? SIDE : 1);
    stops[now].querySelectorAll('.picture').forEach(function (picture) {
      const forms = Array.from(picture.querySelectorAll('.form'));
      function first(size) {
        return forms.find(function (form) {
          return parseFloat(form.firstElementChild.getAttribute('width')) * size * window.innerHeight <= width;
        });
      }
      const shown = first(unit) || first(FLOOR);
      forms.forEach(function (form) { form.hidden = form !== shown; });
      picture.lastElementChild.hidden = shown !== undefined;
    });
  }

  // Returns the largest unit at which all fits, or the floor.
  function shrunk() {
    let unit = SIZE;
    sized(unit);
    while (!fits() && unit > FLOOR) {
      unit = Math.max(FLOOR, unit * 0.94);
      sized(unit);
    }
    return unit;
  }

  // Letters get smaller as long as something does not fit, down to the floor; enlarged ones are
  // larger than those by so many steps.
  function fit() {
    tops = [];
    from = 0;
    part = 0;
    stops[now].querySelector('.again').textContent = '';
    stops[now].querySelector('.what').style.marginTop = '';
    blocks().forEach(function (b) { b.hidden = false; });
    const what = stops[now].querySelector('.what');
    what.classList.remove('side');
    let unit = shrunk();
    // A picture stands beside its words where they find no room below it.
    if (!fits() && what.querySelectorAll('.picture').length === 1) {
      what.classList.add('side');
      unit = shrunk();
      if (!fits() || larger > 0 || what.querySelector('.form:not([hidden])') === null) {
        what.classList.remove('side');
        unit = shrunk();
      }
    }
    if (larger > 0) { sized(unit * Math.pow(STEP, larger)); }
    if (!fits()) { tie(); }
    lay();
  }

  function said(block, kind) { return block !== undefined && block.classList.contains(kind); }

  // What every further screen begins with: the figure that it goes on with, and who checked it or
  // that nobody did.
  function repeated(from) {
    const all = blocks();
    let head = from - 1;
    while (head >= 0 && !said(all[head], 'figure') && !said(all[head], 'title')) { head -= 1; }
    if (head < 0) { return []; }
    const checks = all.slice(head, all.length).filter(function (b) { return said(b, 'checked'); });
    const apart = checks.length > 1 && all.some(function (b) { return said(b, 'picture'); });
    return [all[head]].concat(apart ? [] : checks.slice(0, 1));
  }

  // A figure that takes several screens has on the first one, too, who checked it or that nobody did.
  function tie() {
    const all = blocks();
    const checks = all.filter(function (b) { return said(b, 'checked'); });
    const head = all.find(function (b) { return said(b, 'figure') || said(b, 'title'); });
    if (head !== undefined && checks.length === 1 && !all.some(function (b) { return said(b, 'picture'); })) {
      head.after(checks[0]);
    }
  }

  // What would be cut by the lower edge waits for the next screen, and takes along what says who
  // checked it; what is higher than a screen goes on there.
  function lay() {
    const all = blocks();
    const again = stops[now].querySelector('.again');
    again.textContent = '';
    if (from > 0 || part > 0) {
      repeated(from).forEach(function (b) { again.appendChild(b.cloneNode(true)); });
    }
    if (again.offsetHeight > room().clientHeight / 2) { again.textContent = ''; }
    const high = room().clientHeight - again.offsetHeight;
    all.forEach(function (b, i) { b.hidden = i < from; b.style.visibility = ''; });
    stops[now].querySelector('.what').style.marginTop = -part + 'px';
    rest = null;
    all.forEach(function (b, i) {
      if (i < from) { return; }
      if (rest === null) {
        let whole = i;
        while (said(all[whole + 1], 'checked')) { whole += 1; }
        const first = i === from;
        if (end(all[first || said(b, 'checked') ? i : whole]) - part > high + 1) {
          rest = first ? { from: i, part: part + high * 0.9 } : { from: i, part: 0 };
          if (first) { return; }
        }
      }
      b.style.visibility = rest === null ? '' : 'hidden';
    });
    stops[now].querySelector('.place').classList.toggle('more', rest !== null);
    light(-1);
  }

  function to(place) {
    from = place.from;
    part = place.part;
    lay();
  }

  function on() {
    if (rest === null) { return false; }
    tops.push({ from: from, part: part });
    to(rest);
    return true;
  }

  // The places that the light can go to on this screen: each figure, source, gap and passage.
  function places() {
    const found = [];
    blocks().forEach(function (b) {
      if (b.hidden || b.style.visibility === 'hidden' || said(b, 'picture')) { return; }
      const parts = said(b, 'beside') ? Array.from(b.querySelectorAll('.column > p')) : [b];
      parts.forEach(function (p) {
        if (!said(p, 'whose')) { found.push(p); }
        if (said(p, 'whose') || said(p, 'passage')) {
          p.querySelectorAll('.run-figure, .run-other_figure, .run-source, .run-inferred, .run-gap')
            .forEach(function (r) { found.push(r); });
        }
      });
    });
    return found;
  }

  function light(place) {
    const all = place < 0 ? [] : places();
    spot = place < all.length ? place : -1;
    stops[now].querySelectorAll('.spot').forEach(function (e) { e.classList.remove('spot'); });
    document.body.classList.toggle('lit', spot >= 0);
    if (spot >= 0) { all[spot].classList.add('spot'); }
  }

  function show(index, last) {
    if (ahead !== null) { ahead = index; return; }
    stops.forEach(function (s, i) { s.classList.toggle('now', i === index); });
    now = index;
    fit();
    while (last && on()) { /* to its last screen */ }
    history.replaceState(null, '', '#s' + (now + 1));
  }

  // Who asks for another place under a curtain gets the light first.
  function lift() {
    const was = !blank.hidden;
    blank.hidden = true;
    run(true);
    return was;
  }

  // Where the speaker is, whether or not the room sees it.
  function here() { return ahead === null ? now : ahead; }

  function next() {
    if (lift()) { return; }
    if ((ahead !== null || !on()) && here() + 1 < stops.length) { show(here() + 1, false); }
  }

  function before() {
    if (lift()) { return; }
    if (ahead === null && tops.length > 0) { to(tops.pop()); return; }
    if (here() > 0) { show(here() - 1, true); }
  }

  // The room keeps what it sees until the same key, or Esc, shows where the speaker is.
  function freeze(wanted) {
    const there = ahead;
    ahead = wanted ? now : null;
    if (there !== null && !wanted && there !== now) { show(there, false); }
  }

  function run(wanted) {
    if (wanted === (since !== null)) { return; }
    spent = wanted ? spent : spent + Date.now() - since;
    since = wanted ? Date.now() : null;
    tick();
  }

  function two(count) { return (count < 10 ? '0' : '') + count; }

  function tick() {
    const gone = Math.floor((spent + (since === null ? 0 : Date.now() - since)) / 1000);
    const time = new Date();
    clock.textContent = time.getHours() + ':' + two(time.getMinutes()) + ' · ' + Math.floor(gone / 60) + ':' + two(gone % 60);
  }

  function enlarge(steps) {
    if (ahead !== null) { return; }
    larger = Math.min(LARGEST, Math.max(0, larger + steps));
    fit();
  }

  function dark(white) {
    const same = !blank.hidden && blank.classList.contains('white') === white;
    blank.classList.toggle('white', white);
    blank.hidden = same;
    run(same);
  }

  function plain(words) { return words.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').normalize('NFC').toLowerCase(); }

  function look() {
    const words = plain(asked.value).split(/\s+/).filter(Boolean);
    hits.textContent = '';
    chosen = 0;
    if (words.length === 0) { return; }
    stops.forEach(function (s, i) {
      const said = plain(s.getAttribute('aria-label') + ' ' + s.querySelector('.room').textContent);
      if (words.every(function (w) { return said.includes(w); })) {
        const hit = document.createElement('li');
        hit.textContent = s.getAttribute('aria-label');
        hit.dataset.stop = i;
        hits.appendChild(hit);
      }
    });
    mark();
  }

  function mark() {
    Array.from(hits.children).forEach(function (h, i) { h.classList.toggle('chosen', i === chosen); });
  }

  function finding(event) {
    const count = hits.children.length;
    if (event.key === 'Escape') { find.hidden = true; }
    else if (event.key === 'ArrowDown' && count) { chosen = (chosen + 1) % count; mark(); }
    else if (event.key === 'ArrowUp' && count) { chosen = (chosen + count - 1) % count; mark(); }
    else if (event.key === 'Enter' && count) {
      const to = Number(hits.children[chosen].dataset.stop);
      back = back === null ? here() : back;
      find.hidden = true;
      asked.blur();
      lift();
      show(to, false);
    } else { return; }
    event.preventDefault();
  }

  function went(key) {
    switch (key) {
      case 'PageDown': case 'ArrowRight': case 'ArrowDown': case ' ': next(); return true;
      case 'PageUp': case 'ArrowLeft': case 'ArrowUp': before(); return true;
      case 'Backspace':
        if (lift()) { return true; }
        if (back === null) { before(); } else { const to = back; back = null; show(to, false); }
        return true;
      case 'Home': show(0, false); return true;
      case 'End': show(stops.length - 1, false); return true;
      case 'Enter':
        if (Number(number) === 0) { next(); } else { show(Math.min(Number(number), stops.length) - 1, false); }
        return true;
      default: return false;
    }
  }

  function acted(key) {
    switch (key) {
      case '.': case 'b': case 'B': dark(false); return true;
      case ',': case 'w': case 'W': dark(true); return true;
      case 'f': case 'F': freeze(ahead === null); return true;
      case 's': case 'S': if (ahead === null) { light(spot + 1); } return true;
      case 't': case 'T': clock.hidden = !clock.hidden; tick(); return true;
      case 'd': case 'D': document.body.classList.toggle('dark'); return true;
      case 'F5': return true; // a clicker's one button sends it and Esc in turn
      case 'z': case 'Z': enlarge(larger > 0 ? -larger : ZOOM); return true;
      case '+': case '=': enlarge(1); return true;
      case '-': enlarge(-1); return true;
      case '?': keys.hidden = !keys.hidden; return true;
      case 'o': case 'O': stops[now].querySelectorAll('details').forEach(function (d) { d.open = !d.open; }); return true;
      case 'n': case 'N': {
        const notes = stops[now].querySelector('.notes');
        if (notes) { notes.hidden = !notes.hidden; }
        return true;
      }
      case '/': find.hidden = false; asked.value = ''; look(); asked.focus(); return true;
      case 'Escape':
        number = '';
        if (!keys.hidden) { keys.hidden = true; }
        else if (spot >= 0) { light(-1); }
        else if (ahead !== null) { freeze(false); }
        else { lift(); }
        return true;
      default: return false;
    }
  }

  // The same keys where the keyboard writes other letters than Latin ones.
  function elsewhere(event) {
    const place = /^Key([A-Z])$/.exec(event.code);
    return place !== null && !/^[\u0000-\u024f]$/.test(event.key) && acted(place[1]);
  }

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey) { return; }
    if (!find.hidden) { finding(event); return; }
    if (/^[0-9]$/.test(event.key)) { number = (number + event.key).slice(-4); event.preventDefault(); return; }
    if (event.key === ' ' && event.shiftKey) { number = ''; before(); event.preventDefault(); return; }
    const done = went(event.key) || acted(event.key) || elsewhere(event);
    if (event.key !== 'Shift') { number = ''; }
    if (done) { event.preventDefault(); }
  });
  asked.addEventListener('input', look);
  window.addEventListener('resize', fit);
  document.addEventListener('toggle', fit, true);
  window.setInterval(tick, 1000);
  const asks = /^#s([0-9]+)$/.exec(location.hash);
  show(asks && asks[1] >= 1 && asks[1] <= stops.length ? asks[1] - 1 : 0, false);
  if (document.fonts) { document.fonts.ready.then(fit); }
})();
