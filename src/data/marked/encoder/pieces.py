"""Cuts a text into the pieces of words that the encoder knows, as org.briefingviewer.extract.encoder.WordPieces does."""
import json, unicodedata

BREAK, UNKNOWN, FIRST = "[SEP]", "[UNK]", "[CLS]"
KEPT = 16000

def vocabulary(tokenizer):
    """The pieces that ship, with their places in the tokenizer's list: the commoner ones of Latin letters, and each single sign."""
    all_ = json.loads(tokenizer)["model"]["vocab"]
    def kept(piece, at):
        bare = piece[2:] if piece.startswith("##") else piece
        if piece in (BREAK, UNKNOWN, FIRST): return True
        if piece.startswith("[") and len(piece) > 1: return False
        latin = all(ord(c) < 0x250 or 0x2000 <= ord(c) < 0x2200 for c in bare)
        return latin and (at < KEPT or len(bare) == 1)
    return {p: i for p, i in sorted(all_.items(), key=lambda e: e[1]) if kept(p, i)}

def fold(c):
    return "".join(x for x in unicodedata.normalize("NFD", c.lower()) if unicodedata.category(x) != "Mn")

def lone(c):
    o = ord(c)
    return (33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126 or unicodedata.category(c).startswith("P")
            or 0x4E00 <= o <= 0x9FFF)

def word(letters, at, known):
    got, i = [], 0
    if len(letters) > 100: return [(UNKNOWN, at[0], at[-1] + 1)]
    while i < len(letters):
        j = len(letters)
        while j > i and ("##" if i else "") + letters[i:j] not in known: j -= 1
        if j == i: return [(UNKNOWN, at[0], at[-1] + 1)]
        got.append((("##" if i else "") + letters[i:j], at[i], at[j - 1] + 1)); i = j
    return got

def pieces(text, known):
    """Piece, start and end of each; a break between paragraphs."""
    out, letters, at, newlines = [], "", [], 0
    def flush():
        nonlocal letters, at
        out.extend(word(letters, at, known)); letters, at = "", []
    for k, c in enumerate(text):
        if c.isspace() or (ord(c) > 0xFFFF and unicodedata.category(c) == "So"):
            flush()
            newlines += c == "\n"
            continue
        if newlines > 1 and out: out.append((BREAK, k, k))
        newlines = 0
        if ord(c) in (0, 0xFFFD) or unicodedata.category(c).startswith("C"): continue
        if lone(c):
            flush(); letters, at = fold(c), [k] * len(fold(c)); flush()
        else:
            f = fold(c); letters += f; at += [k] * len(f)
    flush()
    return out
