"""Figures with who gives each: our marked texts, and GUM's relations of attribution."""
import collections, json, random, re, subprocess
from pathlib import Path

PRONOUNS = set("he she they it his her their its him them who that which one we i you our my your us me said says the told added".split())

def pronoun(t): return all(w in PRONOUNS for w in re.findall(r"[a-z]+", t.lower()))

def nth(text, place):
    at = -1
    for _ in range(place.get("nth", 1)): at = text.find(place["quote"], at + 1)
    return [at, at + len(place["quote"])]

def marked(folder):
    """The texts of a folder; each mark with its span, all places that name its source, and whether it is an estimate."""
    for file in sorted(Path(folder).glob("*.txt")):
        text = file.read_text(encoding="utf-8").rstrip(); marks = []
        for line in file.with_suffix(".jsonl").read_text(encoding="utf-8").splitlines():
            if line.strip():
                o = json.loads(line); source = o["source"]
                places = named(text, nth(text, source), source["name"]) if source else None
                marks.append(dict(span=nth(text, o), places=places, estimate=o["estimate"], of=counted(text, nth(text, o), o["of"]),
                                  against=[p for d in o.get("denied") or [] for p in nearest(text, d, nth(text, o)[0])]))
        yield dict(name=Path(folder).name + "/" + file.stem, text=text, marks=marks + list(plain(text, marks)))

def plain(text, marks):
    """Numbers that nobody marked: no estimates, and nothing is said of who gives them."""
    for m in re.finditer(r"\d[\d,.]*\d|\d", text):
        if not any(k["span"][0] < m.end() and m.start() < k["span"][1] for k in marks):
            yield dict(span=[m.start(), m.end()], places=[], estimate=False, of=None, against=None)

SMALL = set("a an the of in on at to for from by with and or but that which who than as into over under between after before during since until about around up more less most its their his her are is was were be been has have had will would not no it they".split())

def stem(w):
    for a in ("ments", "ment", "ings", "ing", "ied", "ies", "ed", "es", "s", "e", "d"):
        if w.endswith(a) and len(w) - len(a) >= 3: return w[:-len(a)]
    return w

def counted(text, figure, phrases):
    """Words near a figure that say what it counts, and those that do not; None where nobody said."""
    if not phrases: return None
    own = {stem(w) for w in re.findall(r"[a-z]+", text[figure[0]:figure[1]].lower())}
    said = {stem(w) for p in phrases for w in re.findall(r"[^\W\d_]+", p.lower()) if w not in SMALL}
    lo = max(text.rfind(". ", 0, figure[0]) + 1, text.rfind("\n", 0, figure[0]) + 1); hi = text.find(". ", figure[1]); n = text.find("\n", figure[1])
    hi = min(x for x in (hi if hi >= 0 else len(text), n if n >= 0 else len(text)))
    yes, no, found = [], [], set()
    for m in re.finditer(r"[^\W\d_]+", text[lo:hi]):
        w = m[0].lower(); span = (lo + m.start(), lo + m.end())
        if w in SMALL or figure[0] <= span[0] < figure[1]: continue
        (yes if stem(w) in said else no).append(span); found.add(stem(w))
    return (yes, no) if yes or said <= own else None

def nearest(text, words, at):
    got = [m.start() for m in re.finditer(re.escape(words), text)]
    return [(min(got, key=lambda g: abs(g - at)), min(got, key=lambda g: abs(g - at)) + len(words))] if got else []

def named(text, quoted, name):
    """Where words stand that name the source, not only stand for it; where none do, the nearest that stand for it."""
    words = text[quoted[0]:quoted[1]]; forms = set() if pronoun(words) else {words}
    bare = re.sub(r"^(the|a|an|two|three|some)\s+", "", name, flags=re.I); parts = bare.split()
    if not pronoun(name): forms |= {name, bare}
    if parts and parts[-1][:1].isupper() and len(parts[-1]) > 2: forms.add(parts[-1])
    initials = "".join(w[0] for w in re.findall(r"[A-Z]\w+", name))
    if len(initials) >= 3: forms.add(initials)
    got = [(m.start(), m.end()) for f in forms
           for m in re.finditer(r"(?<!\w)" + re.escape(f) + r"(?!\w)", text, flags=re.I if len(f) > 4 else 0)]
    got = [g for g in got if not any(h != g and h[0] <= g[0] and g[1] <= h[1] for h in got)]
    return got or [tuple(quoted)]

def attributed(clone, documents, commit):
    """What stands in a clause that somebody is cited for, in the documents of GUM whose licence is clear."""
    random.seed(3)
    names = [l.split("\t")[0] for l in Path(documents).read_text().splitlines() if l and l[0] != "#"]
    for name in names:
        conllu = subprocess.run(["git", "-C", clone, "show", f"{commit}:dep/GUM_{name}.conllu"], capture_output=True)
        if conllu.returncode == 0:
            text, tokens = read(conllu.stdout.decode("utf-8"))
            yield dict(name="gum/" + name, text=text, marks=list(clauses(tokens)))

def read(conllu):
    text, tokens, paragraph, sentence = "", [], False, -1
    for line in conllu.split("\n"):
        if line == "# newpar" or line.startswith("# newpar "): paragraph = True
        elif line.startswith("# text = "):
            sentence += 1; t = line[9:]
            if text: text += "\n\n" if paragraph else " "
            base, at, paragraph = len(text), 0, False; text += t
        elif line and line[0].isdigit():
            c = line.split("\t")
            if not c[0].isdigit(): continue
            k = t.find(c[1], at)
            if k < 0: k = at
            else: at = k + len(c[1])
            m = re.search(r"Discourse=([\w-]+):(\d+)(?:->(\d+))?", c[9])
            tokens.append(dict(s=sentence, i=int(c[0]), form=c[1], pos=c[3], head=int(c[6]), rel=c[7], a=base + k,
                               b=base + k + len(c[1]), unit=m and (m[1], int(m[2]), int(m[3] or 0))))
    return text, tokens

LEFT_OUT = "case appos acl punct cc conj parataxis advcl cop mark nsubj advmod aux dep".split()

def speaker(tokens, sentence):
    """The words that name who speaks in a clause that gives another to somebody."""
    ids = {t["i"] for t in tokens if t["s"] == sentence}
    kids = collections.defaultdict(list)
    for t in tokens: kids[t["head"]].append(t)
    root = next((t for t in tokens if t["rel"].startswith("nsubj")), None) or next(
        (t for t in tokens if t["head"] not in ids and t["pos"] in ("NOUN", "PROPN", "PRON")), None)
    if root is None or root["form"].lower() in ("that", "which", "who", "it", "there"): return None
    got, left = [root], [root]
    while left:
        for c in kids[left.pop()["i"]]:
            if c["rel"].split(":")[0] in LEFT_OUT and not (c["rel"] == "case" and c["form"] in ("'s", "’s")): continue
            got.append(c); left.append(c)
    span = (min(t["a"] for t in got), max(t["b"] for t in got))
    return None if span[1] - span[0] > 80 else span

def clauses(tokens):
    units, at = {}, None
    for t in tokens:
        if t["unit"]:
            at = t["unit"][1]; units[at] = dict(rel=t["unit"][0], head=t["unit"][2], tokens=[], s=t["s"])
        t["at"] = at
        if at: units[at]["tokens"].append(t)
    gives = {}
    for k, x in units.items():
        if x["rel"].startswith("attribution"):
            span = speaker(x["tokens"], x["s"])
            if span: gives[x["head"]] = (k, span)
    own = {}
    for k, x in units.items():
        y, seen = k, 0
        while y in units and seen < 20 and units[y]["s"] == x["s"]:
            if y in gives and gives[y][0] != k: own[k] = gives[y][1]; break
            if units[y]["rel"].startswith("attribution"): break
            y = units[y]["head"]; seen += 1
    near = {units[k]["s"] for k in own} | {x["s"] for x in units.values() if x["rel"].startswith("attribution")}
    by = collections.defaultdict(list)
    for t in tokens:
        if t["pos"] not in ("NUM", "NOUN") or not t["at"]: continue
        if t["at"] in own:
            a, b = own[t["at"]]
            if not a <= t["a"] < b: by[own[t["at"]]].append(t)
        elif not any(s in near for s in (t["s"] - 1, t["s"], t["s"] + 1)): by[None].append(t)
    for span, some in by.items():
        random.shuffle(some); some.sort(key=lambda t: t["pos"] != "NUM")
        for t in some[:3 if span else max(3, int(1.5 * (len(by) - 1)))]:
            yield dict(span=[t["a"], t["b"]], places=[span] if span else None, estimate=None, of=None, against=None)
