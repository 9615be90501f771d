#!/usr/bin/env python3
"""Fits the encoder that gives a second opinion on who gives a figure, and on whether it is an estimate.
   fit.py LIBRARY GUM MARKED OUT [PART]
LIBRARY is the jar all-minilm-l6-v2 of dev.langchain4j, with whose weights the fit begins; GUM a clone of amir-zeldes/gum; MARKED
the folder that gum/make.py made; OUT the folder for fold-0.onnx and fold-1.onnx, which saw half of the texts of FIRST each,
first.onnx, which saw all of them, encoder.onnx, which saw those of LATER, too; folds.tsv says which of them did not see a text.
With PART, 0 to 3, one of them is fitted, so that processes of their own may fit the others. Needs torch and onnx. The same texts
give the same weights on the same machine."""
import math, random, sys, time, zipfile
from pathlib import Path
from typing import NamedTuple, Optional
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
import onnx
from onnx import numpy_helper
import examples, pieces, graph

HERE = Path(__file__).parent
PROJECT = HERE.parents[3]
COMMIT = "72ce5ac14978a324c2fd18d49484e65292cbe316"
FIRST, LATER = ("a", "b", "c", "d"), ("e", "f", "g")   # LATER is by writers of whom nothing was seen when the others were fitted
UNSEEN = ("h",)                        # fitted to by trees alone: an encoder that saw these told no better
DOCUMENTS = PROJECT / "src/test/resources/org/briefingviewer/grammar/gum-documents.tsv"
WIDTH, HEADS, INNER, ASKED = 384, 12, 1536, 128
LAYERS = 4                             # of six
BEFOREHAND, ROUNDS = 2, 12             # on GUM; on marked texts
LONGEST, BEFORE, BLOCK = 128, 64, 48   # of a window; of it before a block; the block: as SecondOpinion has them
ASKS = 4                               # who gives it, begin and end; what it counts; what speaks against it
WEIGHTS = 1, 0.3, 0.6, 1               # of who gives it, whether it is an estimate, what it counts, what speaks against it
DROPPED = 0.1                          # of what a layer adds, while it is fitted
FARTHEST = 8                           # doublings of the distance from a figure

class Layer(nn.Module):
    def __init__(s):
        super().__init__()
        s.qkv = nn.Linear(WIDTH, 3 * WIDTH); s.out = nn.Linear(WIDTH, WIDTH); s.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        s.up = nn.Linear(WIDTH, INNER); s.down = nn.Linear(INNER, WIDTH); s.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        s.drop = nn.Dropout(DROPPED)
    def forward(s, x, mask):
        B, T, _ = x.shape
        q, k, v = s.qkv(x).view(B, T, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        z = torch.matmul(q * (WIDTH // HEADS) ** -0.5, k.transpose(2, 3)).masked_fill(~mask, -1e4)
        y = torch.matmul(z.softmax(-1).to(v.dtype), v).transpose(1, 2).reshape(B, T, WIDTH)
        x = s.norm1(x + s.drop(s.out(y)))
        return s.norm2(x + s.drop(s.down(F.gelu(s.up(x)))))

class Encoder(nn.Module):
    """A window is read once; whoever is asked of each figure is found by what the figure asks for and what each piece offers."""
    def __init__(s, model, known):
        super().__init__()
        s.word = nn.Embedding(len(known), WIDTH); s.place = nn.Embedding(LONGEST + 2, WIDTH); s.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        s.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        s.ask = nn.Linear(WIDTH, ASKS * ASKED); s.offer = nn.Linear(WIDTH, ASKS * ASKED); s.own = nn.Linear(WIDTH, ASKS)
        s.far = nn.Embedding(2 * FARTHEST + 4, ASKS); s.estimate = nn.Linear(WIDTH, 2)
        nn.init.zeros_(s.far.weight)
        s.take(model, known)
        for p in [*s.word.parameters(), *s.place.parameters(), *s.norm.parameters()]: p.requires_grad = False
    @torch.no_grad()
    def take(s, model, known):
        w = {t.name: torch.tensor(numpy_helper.to_array(t)) for t in model.initializer}
        by = {n.name: n.input[1] for n in model.node if n.op_type == "MatMul" and n.input[1] in w}
        e = "embeddings."
        s.word.weight.copy_(w[e + "word_embeddings.weight"][list(known.values())])
        s.place.weight.copy_((w[e + "position_embeddings.weight"] + w[e + "token_type_embeddings.weight"][0])[:LONGEST + 2])
        s.norm.weight.copy_(w[e + "LayerNorm.weight"]); s.norm.bias.copy_(w[e + "LayerNorm.bias"])
        for i, l in enumerate(s.layers):
            m = lambda n: w[by[f"/encoder/layer.{i}/{n}/MatMul"]].T
            b = lambda n: w[f"encoder.layer.{i}.{n}"]
            l.qkv.weight.copy_(torch.cat([m(f"attention/self/{x}") for x in ("query", "key", "value")]))
            l.qkv.bias.copy_(torch.cat([b(f"attention.self.{x}.bias") for x in ("query", "key", "value")]))
            for x, n in ((l.out, "attention/output/dense"), (l.up, "intermediate/dense"), (l.down, "output/dense")):
                x.weight.copy_(m(n)); x.bias.copy_(b(n.replace("/", ".") + ".bias"))
            for x, n in ((l.norm1, "attention.output.LayerNorm"), (l.norm2, "output.LayerNorm")):
                x.weight.copy_(b(n + ".weight")); x.bias.copy_(b(n + ".bias"))
    def forward(s, ids, keep, of, figures, far):
        """of: the window of each figure; figures: how much each piece is of it. Returns what speaks for each piece as the
        begin and the end of who gives it, as a word that tells what it counts, as one that speaks against it; and what
        speaks for an estimate, and for one that the text speaks against."""
        mask = keep[:, None, None, :]
        x = s.norm(s.word(ids) + s.place.weight[:ids.shape[1]])
        for l in s.layers: x = l(x, mask)
        q = (figures.unsqueeze(2) * x[of]).sum(1)
        ask = s.ask(q).view(-1, ASKS, 1, ASKED); offer = s.offer(x).view(*ids.shape, ASKS, ASKED).permute(0, 2, 1, 3)
        z = (ask * offer[of]).sum(3) / math.sqrt(ASKED) + s.own(x).transpose(1, 2)[of] + s.far(far).permute(0, 2, 1)
        return z.float().masked_fill(~keep[of].unsqueeze(1), -1e4), s.estimate(q).float()

def far(at, figure):
    """A number for how far a piece lies from a figure: 0 the window's first, then doublings before and behind."""
    if at == 0: return 2 * FARTHEST + 3
    d = at - figure
    step = min(FARTHEST, abs(d).bit_length())
    return FARTHEST + (step if d >= 0 else -step) + 1

class Asked(NamedTuple):
    """A figure in a window: places of pieces; None where nothing is known of what is asked."""
    at: list; begins: list; ends: list         # the figure's; where names of who gives it begin and end
    estimate: Optional[bool]
    counts: Optional[tuple]                    # those that tell what it counts; others of its sentence
    against: Optional[list]                    # those that speak against it

class Text:
    def __init__(s, d, known, folder=None):
        s.folder = folder; index = {p: i for i, p in enumerate(known)}
        s.name, s.marks = d["name"], d["marks"]
        s.pieces = [(index[p], a, b) for p, a, b in pieces.pieces(d["text"], known)]
        s.at = [s.over(k["span"]) for k in s.marks]
        s.marks = [k for k, a in zip(s.marks, s.at) if a]; s.at = [a for a in s.at if a]
    def over(s, span):
        return [i for i, (_, a, b) in enumerate(s.pieces) if a < span[1] and b > span[0] and b > a]
    def cuts(s, distances):
        """Windows cut at random, so that each figure is in one."""
        left = set(range(len(s.at))); out = []
        while left:
            f = s.at[min(left)][0]; size = LONGEST if random.random() < 0.7 else random.randint(24, LONGEST)
            lo = max(0, f - random.randint(size // 8, size - 8)); hi = min(len(s.pieces), lo + size)
            inside = [k for k in sorted(left) if s.at[k][0] >= lo + (4 if lo else 0) and s.at[k][-1] < hi - (4 if hi < len(s.pieces) else 0)]
            if not inside: inside = [min(left)] if s.at[min(left)][-1] < hi else []
            if not inside: left.discard(min(left)); continue
            left -= set(inside)
            out.append((s, lo, hi, [s.example(k, lo, hi, distances) for k in inside]))
        return out
    def example(s, k, lo, hi, distances):
        mark, at = s.marks[k], s.at[k]; begins, ends = [], []
        if mark["places"] is None:
            # Nobody is not likelier where a window is cut: somebody would be as far away as with other figures.
            there = at[0] + random.choice(distances)
            if lo <= there < hi or (there < 0 and lo == 0) or (there >= len(s.pieces) and hi == len(s.pieces)): begins, ends = [0], [0]
        else:
            for span in mark["places"]:
                o = s.over(span)
                if o and o[0] >= lo and o[-1] < hi: begins.append(o[0] - lo + 1); ends.append(o[-1] - lo + 1)
        inside = lambda spans: sorted({i - lo + 1 for p in spans for i in s.over(p) if lo <= i < hi})
        counts = None if mark["of"] is None else tuple(map(inside, mark["of"]))
        against = None if mark["against"] is None else inside(mark["against"])
        if mark["against"] and not against: against = None   # it stands outside of the window
        return Asked([a - lo + 1 for a in at], sorted(set(begins)), sorted(set(ends)), mark["estimate"], counts, against)

def batch(windows, known):
    index = {p: i for i, p in enumerate(known)}; first, brk = index[pieces.FIRST], index[pieces.BREAK]
    T = max(hi - lo for _, lo, hi, _ in windows) + 2; n = sum(len(w[3]) for w in windows)
    ids = torch.full((len(windows), T), brk); keep = torch.zeros(len(windows), T, dtype=torch.bool)
    of, figures, fars, examples_ = [], torch.zeros(n, T), torch.zeros(n, T, dtype=torch.long), []
    for i, (t, lo, hi, ks) in enumerate(windows):
        row = [first] + [p[0] for p in t.pieces[lo:hi]] + [brk]
        ids[i, :len(row)] = torch.tensor(row); keep[i, :len(row)] = True
        for k in ks:
            j = len(of); of.append(i); figures[j, k.at] = 1 / len(k.at)
            fars[j] = torch.tensor([far(t_, k.at[0]) for t_ in range(T)]); examples_.append(k)
    return ids, keep, torch.tensor(of), figures, fars, examples_

def yes_no(z, yes): return F.binary_cross_entropy_with_logits(z, torch.tensor([float(y) for y in yes]), reduction="sum")

def missed(z, e, ks):
    """How far each of the four questions is missed, and of how many figures it was asked."""
    shares, none = z.log_softmax(2), torch.zeros(())
    who = [j for j, k in enumerate(ks) if k.begins]
    source = sum((-torch.logsumexp(shares[j, 0, ks[j].begins], 0) - torch.logsumexp(shares[j, 1, ks[j].ends], 0) for j in who), none) / 2
    told = [j for j, k in enumerate(ks) if k.estimate is not None]
    counted = [j for j, k in enumerate(ks) if k.counts and any(k.counts)]
    counts = sum((yes_no(z[j, 2, yes + no], [True] * len(yes) + [False] * len(no)) / len(yes + no) for j in counted for yes, no in [ks[j].counts]), none)
    asked = [j for j, k in enumerate(ks) if k.against is not None]
    against = sum((-torch.logsumexp(shares[j, 3, ks[j].against], 0) for j in asked if ks[j].against), none) / 2
    return ((source, len(who)), (yes_no(e[told, 0], [ks[j].estimate for j in told]), len(told)), (counts, len(counted)),
            (against + yes_no(e[asked, 1], [bool(ks[j].against) for j in asked]), len(asked)))

def fit(m, texts, rounds, known, rate=1e-4, size=8, seed=1, log=""):
    torch.manual_seed(seed); random.seed(seed)
    distances = [min((t.over(p)[0] for p in k["places"] if t.over(p)), key=lambda o: abs(o - a[0]), default=a[0]) - a[0]
                 for t in texts for k, a in zip(t.marks, t.at) if k["places"]]
    parts = [p for p in m.parameters() if p.requires_grad]
    opt = torch.optim.AdamW(parts, lr=rate, weight_decay=0.01); m.train(); start = time.time(); done = 0
    for r in range(rounds):
        W = [w for t in texts for w in t.cuts(distances)]; random.shuffle(W); total = rounds * math.ceil(len(W) / size); sums = np.zeros((4, 2))
        for i in range(0, len(W), size):
            *x, ks = batch(W[i:i + size], known)
            for g in opt.param_groups: g["lr"] = rate * max(0.0, min(1, (done + 1) / (total * 0.1), (total - done) / (total * 0.9)))
            with torch.autocast("cpu", dtype=torch.bfloat16): z, e = m(*x)
            losses = missed(z, e, ks)
            opt.zero_grad(); (sum(w * x for w, (x, _) in zip(WEIGHTS, losses)) / len(ks)).backward()
            nn.utils.clip_grad_norm_(parts, 1.0); opt.step(); done += 1
            sums += [[x.item(), n] for x, n in losses]
        told = ", ".join(f"{n} {x / max(1, k):.3f}" for n, (x, k) in zip(("who", "estimate", "counts", "against"), sums))
        print(f"{log} round {r}: {len(W)} windows, {told}; {time.time() - start:.0f} s, {time.process_time():.0f} s of processor", flush=True)
    return m.eval()

def main(library, gum, made, out, part=None):
    torch.set_num_threads(1); out = Path(out); out.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(library) as z:
        model = onnx.load_from_string(z.read("all-minilm-l6-v2.onnx")).graph
        known = pieces.vocabulary(z.read("all-minilm-l6-v2-tokenizer.json"))
    (out / "encoder-pieces.txt").write_text("\n".join(known) + "\n", encoding="utf-8")
    if not (out / "gum.pt").exists():
        torch.manual_seed(1); read = [Text(d, known) for d in examples.attributed(gum, DOCUMENTS, COMMIT)]
        torch.save(fit(Encoder(model, known), read, BEFOREHAND, known, log="GUM").state_dict(), out / "gum.pt")
    texts = [Text(d, known, name) for name in FIRST + LATER + ("gum",)
             for d in examples.marked(made if name == "gum" else HERE.parent / name)]
    first = sorted(t.name for t in texts if t.folder not in LATER); fold = {n: i % 2 for i, n in enumerate(first)}
    (out / "folds.tsv").write_text("".join(f"{t.name}\t{f'fold-{fold[t.name]}' if t.name in fold else 'first'}.onnx\n" for t in texts)
        + "".join(f"{d['name']}\tencoder.onnx\n" for name in UNSEEN for d in examples.marked(HERE.parent / name)), encoding="utf-8")
    parts = {"fold-0": [t for t in texts if fold.get(t.name) == 1], "fold-1": [t for t in texts if fold.get(t.name) == 0],
             "first": [t for t in texts if t.name in fold], "encoder": texts}
    for i, (name, some) in enumerate(parts.items()):
        if part in (None, str(i)):
            m = Encoder(model, known); m.load_state_dict(torch.load(out / "gum.pt"))
            graph.write(fit(m, some, ROUNDS, known, log=name), out / (name + ".onnx"))

if __name__ == "__main__":
    if len(sys.argv) not in (5, 6): sys.exit(__doc__)
    main(*sys.argv[1:])
